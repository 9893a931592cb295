package cn.xinfang.web.review;

import cn.xinfang.petition.review.HelpKind;
import cn.xinfang.review.Aftercare;
import cn.xinfang.web.file.PetitionFile;
import cn.xinfang.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The end of the procedure, and help after it. */
@Named("aftercare")
@ViewScoped
public class AftercareForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Aftercare desk;

    @Inject
    private Times times;

    @Inject
    private PetitionFile file;

    private LocalDate on;
    private HelpKind kind;
    private String note;

    @PostConstruct
    void begin() {
        on = times.today();
    }

    public HelpKind[] kinds() {
        return HelpKind.values();
    }

    public String help() {
        desk.help(file.uuid(), on, kind, note);
        return file.done();
    }

    public String end() {
        desk.end(file.uuid(), note);
        return file.done();
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public HelpKind getKind() {
        return kind;
    }

    public void setKind(HelpKind kind) {
        this.kind = kind;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
