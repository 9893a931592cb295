package cn.xinfang.web.home;

import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.Duty;
import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.intake.RegistrationDraft;
import cn.xinfang.intake.RegistrationDrafts;
import cn.xinfang.interconnection.ExchangeBoard;
import cn.xinfang.web.frame.Me;

/** What the signed-in person should look at first today. */
@Named
@RequestScoped
public class Workbench {

    private static final int FIRST = 12;
    private static final int DECISIONS = 6;

    @Inject
    private PetitionList list;

    @Inject
    private RegistrationDrafts drafts;

    @Inject
    private ExchangeBoard exchange;

    @Inject
    private Me me;

    private Map<PetitionView, Long> counts;
    private List<PetitionLine> first;
    private List<PetitionLine> decisions;
    private List<RegistrationDraft> mine;

    @PostConstruct
    void read() {
        counts = list.counts(PetitionFilter.of(PetitionView.IN_HAND), figures());
        first = list.page(PetitionFilter.of(PetitionView.IN_HAND), null, FIRST).lines();
        decisions = list.page(PetitionFilter.of(decision()), null, DECISIONS).lines();
        mine = me.worksAt("REGISTER") ? drafts.mine() : List.of();
    }

    /** The selections whose sizes are shown, most pressing first. */
    public final List<PetitionView> figures() {
        return List.of(PetitionView.OVERDUE, PetitionView.DUE_SOON, PetitionView.TO_RECEIVE, decision(),
                me.official().office() ? PetitionView.TO_VERIFY : PetitionView.TO_SERVE);
    }

    public long count(PetitionView view) {
        return counts.getOrDefault(view, 0L);
    }

    /** What waits for a decision of this person's office or unit. */
    public final PetitionView decision() {
        if (me.official().office()) {
            return PetitionView.TO_DECIDE;
        }
        return me.official().duties().contains(Duty.UNIT_HEAD) ? PetitionView.TO_SIGN : PetitionView.IN_HAND;
    }

    public List<PetitionLine> first() {
        return first;
    }

    public List<PetitionLine> decisions() {
        return decisions;
    }

    /** In words what the exchange between nodes did not bring; empty when all is well. */
    public List<String> notices() {
        return exchange.workbenchNotices();
    }

    public List<RegistrationDraft> drafts() {
        return mine;
    }
}
