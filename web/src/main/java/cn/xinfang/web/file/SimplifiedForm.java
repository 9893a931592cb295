package cn.xinfang.web.file;

import cn.xinfang.handling.SimplifiedDesk;
import cn.xinfang.petition.simplified.SimplifiedGround;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Simplified handling chosen, and given up. */
@Named("simplified")
@ViewScoped
public class SimplifiedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SimplifiedDesk desk;

    @Inject
    private PetitionFile file;

    private SimplifiedGround ground;
    private String text;

    public String choose() {
        desk.choose(file.uuid(), ground, text);
        return file.done();
    }

    public String end() {
        desk.end(file.uuid(), text);
        return file.done();
    }

    public List<SimplifiedGround> grounds() {
        return List.of(SimplifiedGround.values());
    }

    public SimplifiedGround getGround() {
        return ground;
    }

    public void setGround(SimplifiedGround ground) {
        this.ground = ground;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
