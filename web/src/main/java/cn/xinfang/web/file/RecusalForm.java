package cn.xinfang.web.file;

import cn.xinfang.directory.AccountView;
import cn.xinfang.handling.RecusalDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Taking a case, and keeping away from it. */
@Named("recusal")
@ViewScoped
public class RecusalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecusalDesk desk;

    @Inject
    private PetitionFile file;

    private boolean stated;
    private String official;
    private String text;
    private transient List<AccountView> colleagues;

    public List<AccountView> colleagues() {
        if (colleagues == null) {
            colleagues = desk.colleagues();
        }
        return colleagues;
    }

    public String take() {
        desk.take(file.uuid(), stated);
        return file.done();
    }

    /** Without a colleague chosen the official asks for himself. */
    public String ask() {
        if (account() == null) {
            desk.askForMyself(file.uuid(), text);
        } else {
            desk.askForPetitioner(file.uuid(), account(), text);
        }
        return file.done();
    }

    public String uphold() {
        desk.decide(file.uuid(), account(), true, text);
        return file.done();
    }

    public String dismiss() {
        desk.decide(file.uuid(), account(), false, text);
        return file.done();
    }

    private UUID account() {
        return official == null || official.isBlank() ? null : UUID.fromString(official);
    }

    public boolean isStated() {
        return stated;
    }

    public void setStated(boolean stated) {
        this.stated = stated;
    }

    public String getOfficial() {
        return official;
    }

    public void setOfficial(String official) {
        this.official = official;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
