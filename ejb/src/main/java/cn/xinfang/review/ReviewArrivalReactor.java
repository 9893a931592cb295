package cn.xinfang.review;

import cn.xinfang.casework.Arrivals;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.Reactor;
import cn.xinfang.petition.review.ReviewArrival;
import cn.xinfang.petition.review.ReviewRequested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Notes the arrival of a request for review that another node took for a body of this one; its thirty days begin that day. */
@ApplicationScoped
public class ReviewArrivalReactor implements Reactor {

    @Inject
    private Arrivals arrivals;

    @Override
    public String name() {
        return "review-arrival";
    }

    @Override
    public void react(EntryHeader entry) {
        arrivals.note(entry, ReviewRequested.class, ReviewArrival::of);
    }
}
