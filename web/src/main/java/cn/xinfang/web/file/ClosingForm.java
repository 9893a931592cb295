package cn.xinfang.web.file;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.handling.ClosingDesk;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.closing.Cause;
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
    private Cause cause;
    private CheckItem[] checked;
    private Map<CheckItem, String> proofs;

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
        desk.verify(file.uuid(), Set.of(checked), cause, text);
        return file.done();
    }

    public String returnForRework() {
        desk.returnForRework(file.uuid(), Set.of(checked), text);
        return file.done();
    }

    public CheckItem[] checks() {
        return CheckItem.values();
    }

    /** What stands beside an item of the list: its proof, where the facts prove it. */
    public String proof(CheckItem item) {
        String proof = proofs().get(item);
        return proof == null ? item.label() : item.label() + "（" + proof + "）";
    }

    private Map<CheckItem, String> proofs() {
        proofs = proofs != null ? proofs : desk.proofs(file.uuid());
        return proofs;
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

    public Cause getCause() {
        return cause;
    }

    public void setCause(Cause cause) {
        this.cause = cause;
    }

    /** What is proved is ticked, until somebody unticks it; of what is sent back nothing is. */
    public CheckItem[] getChecked() {
        if (checked == null) {
            checked = file.getAction() == Action.VERIFY ? proofs().keySet().toArray(CheckItem[]::new) : new CheckItem[0];
        }
        return checked;
    }

    public void setChecked(CheckItem[] checked) {
        this.checked = checked;
    }
}
