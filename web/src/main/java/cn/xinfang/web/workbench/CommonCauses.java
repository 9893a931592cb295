package cn.xinfang.web.workbench;

import cn.xinfang.commoncause.CauseBoard;
import cn.xinfang.commoncause.CauseLine;
import cn.xinfang.commoncause.Proposal;
import cn.xinfang.web.frame.Me;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a petition office should gather, and the answers to its suggestions that it waits for. */
@Named
@RequestScoped
public class CommonCauses {

    @Inject
    private CauseBoard board;

    @Inject
    private Me me;

    private List<Proposal> proposals = List.of();
    private List<CauseLine> awaited = List.of();

    @PostConstruct
    void read() {
        if (me.official().office() && me.worksAt("CAUSES")) {
            proposals = board.proposals();
            awaited = board.awaited();
        }
    }

    public List<Proposal> proposals() {
        return proposals;
    }

    public List<CauseLine> awaited() {
        return awaited;
    }

    public boolean anything() {
        return !proposals.isEmpty() || !awaited.isEmpty();
    }
}
