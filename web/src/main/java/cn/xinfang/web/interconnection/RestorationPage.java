package cn.xinfang.web.interconnection;

import cn.xinfang.docket.CaseNumbers;
import cn.xinfang.interconnection.restoration.LostView;
import cn.xinfang.interconnection.restoration.RestorationDesk;
import cn.xinfang.interconnection.restoration.RestorationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How the restore of this node stands, what could not come back, and the decision to go on without waiting. */
@Named("restoration")
@RequestScoped
public class RestorationPage {

    @Inject
    private RestorationDesk desk;

    @Inject
    private CaseNumbers numbers;

    private String reason;
    private RestorationView last;
    private List<LostView> lost;
    private Map<UUID, String> cases;
    private List<String> gaps;

    /** Null when there never was one. */
    public RestorationView last() {
        return last = last != null ? last : desk.last().orElse(null);
    }

    public boolean paused() {
        return desk.paused();
    }

    public List<LostView> lost() {
        return lost = lost != null ? lost : desk.lost();
    }

    /** Of a petition; null for any other stream. */
    public String number(UUID stream) {
        if (cases == null) {
            cases = numbers.of(lost().stream().map(LostView::stream).toList());
        }
        return cases.get(stream);
    }

    public List<String> gaps() {
        return gaps = gaps != null ? gaps : numbers.gaps();
    }

    public String propose() {
        desk.propose(reason);
        return "/restoration?faces-redirect=true";
    }

    public String agree() {
        desk.agree();
        return "/restoration?faces-redirect=true";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
