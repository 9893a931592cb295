package cn.xinfang.web.file;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.handling.ClosingDesk;
import cn.xinfang.petition.closing.CheckItem;
import cn.xinfang.petition.closing.FilingReason;

/** How a petition ends, or goes back. */
@Named("closing")
@ViewScoped
public class ClosingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClosingDesk desk;

    @Inject
    private PetitionFile file;

    private String text;
    private FilingReason reason;
    private LocalDate signedOn;
    private CheckItem[] checked = {};

    public String answer() {
        desk.answer(file.uuid(), text);
        return file.done();
    }

    public String proposeFiling() {
        desk.proposeFiling(file.uuid(), reason, text);
        return file.done();
    }

    public String confirmFiling() {
        desk.decideFiling(file.uuid(), true, text);
        return file.done();
    }

    public String rejectFiling() {
        desk.decideFiling(file.uuid(), false, text);
        return file.done();
    }

    public String withdraw() {
        desk.withdraw(file.uuid(), signedOn, text);
        return file.done();
    }

    public String verify() {
        desk.verify(file.uuid(), Set.of(checked), text);
        return file.done();
    }

    public String returnForRework() {
        desk.returnForRework(file.uuid(), Set.of(checked), text);
        return file.done();
    }

    public CheckItem[] checks() {
        return CheckItem.values();
    }

    public FilingReason[] reasons() {
        return FilingReason.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public FilingReason getReason() {
        return reason;
    }

    public void setReason(FilingReason reason) {
        this.reason = reason;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public CheckItem[] getChecked() {
        return checked;
    }

    public void setChecked(CheckItem[] checked) {
        this.checked = checked;
    }
}
