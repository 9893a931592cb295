package cn.xinfang.web.interconnection;

import cn.xinfang.interconnection.quarantine.HeaderView;
import cn.xinfang.interconnection.quarantine.QuarantineBoard;
import cn.xinfang.interconnection.quarantine.QuarantineDesk;
import cn.xinfang.interconnection.quarantine.SetAsideDetail;
import cn.xinfang.interconnection.quarantine.SetAsideView;
import cn.xinfang.interconnection.quarantine.ThereView;
import cn.xinfang.interconnection.rules.SetAside.Kind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What could not be taken in, here and at the peers, and one of them closely. */
@Named("setAside")
@ViewScoped
public class SetAsidePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuarantineBoard board;

    @Inject
    private QuarantineDesk desk;

    private String shown;
    private String done;
    private Kind measure;
    private String reason;
    private transient List<SetAsideView> lines;
    private transient List<ThereView> there;
    private transient SetAsideDetail detail;

    public List<SetAsideView> lines() {
        return lines = lines != null ? lines : board.setAside();
    }

    public List<ThereView> there() {
        return there = there != null ? there : board.there();
    }

    /** The one that the address names, as long as it waits; else the first; null where there is none. */
    public SetAsideDetail detail() {
        if (detail == null && !lines().isEmpty()) {
            UUID id = lines().stream().map(SetAsideView::id).filter(it -> it.toString().equals(shown)).findFirst().orElse(lines().get(0).id());
            detail = board.detail(id);
        }
        return detail;
    }

    /** The contradicting entry as the peer has it, and as it is held here. */
    public List<HeaderView> versions() {
        return Stream.of(detail().theirs(), detail().ours()).filter(Objects::nonNull).toList();
    }

    /** What can be proposed: what only waits is not sent back. */
    public List<Kind> measures() {
        return detail().line().kind().parked() ? List.of(Kind.ANEW) : List.of(Kind.ANEW, Kind.REFUSED);
    }

    public String replay() {
        return again(desk.replay(detail().line().id()) ? "taken" : "waits");
    }

    public String propose() {
        desk.propose(detail().line().id(), measure, reason);
        return again("proposed");
    }

    public String decide(boolean confirmed) {
        desk.decide(detail().line().proposed().id(), confirmed);
        return again(confirmed ? "confirmed" : "rejected");
    }

    public String resend(ThereView it) {
        desk.resend(it.peer(), it.stream());
        return again("resent");
    }

    private String again(String what) {
        return "/quarantine?faces-redirect=true&done=" + what + (detail() == null ? "" : "&id=" + detail().line().id());
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public Kind getMeasure() {
        return measure;
    }

    public void setMeasure(Kind measure) {
        this.measure = measure;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
