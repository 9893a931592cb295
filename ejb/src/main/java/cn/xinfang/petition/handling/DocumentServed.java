package cn.xinfang.petition.handling;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;

/**
 * A notice reached the petitioner: only now has he been told (信访条例 Articles 21 and 22, 信访工作条例 Article 23), and only now
 * is an opinion finished.
 *
 * @param on    the day on which it counts as received, from which his own period starts
 * @param terms the petitioner's own period: T08 with an opinion against which the law gives a review, T10 with that of a review
 * @param means null where an old record does not tell
 * @param proof receipt number, signatory, carrier of the notice
 * @param circumstances null where none were asked for when it was recorded
 */
public record DocumentServed(@In(PartName.STUB) int custody, @In(PartName.STUB) NoticeKind notice, @In(PartName.STUB) LocalDate on,
                             @In(PartName.STUB) List<Term> terms, ServiceMeans means,
                             @In(PartName.IDENTITY) String recipient, String proof, ServiceCircumstances circumstances) implements HandlingFact {

    public DocumentServed(int custody, NoticeKind notice, LocalDate on, List<Term> terms, ServiceMeans means, String recipient, String proof) {
        this(custody, notice, on, terms, means, recipient, proof, null);
    }

    @Override
    public PetitionState on(PetitionState state) {
        if (custody != state.assignment().custody()) {
            return state;
        }
        PetitionState served = state.with(notice.ofReview() ? state.review().served(this) : state.handling().served(this));
        return switch (notice) {
            case ACCEPTANCE, DECLINING, NO_LONGER_ACCEPTED, PROCEDURAL -> served.with(state.terms().stop(on, ClockKind.T01, ClockKind.T02, ClockKind.T03, ClockKind.T19A));
            case LEAD_IN -> state.routing().settled() ? served.with(state.terms().stop(on, ClockKind.T01, ClockKind.T02, ClockKind.T03, ClockKind.T06,
                    ClockKind.T07, ClockKind.T13)) : served;
            case EXTENSION -> served;
            case OPINION -> served.with(state.terms()
                    .stop(on, ClockKind.T02, ClockKind.T03, ClockKind.T06, ClockKind.T07, ClockKind.T13, ClockKind.T19A, ClockKind.T19B, ClockKind.T22).start(terms, null));
            case REVIEW_OPINION -> served.with(state.terms().stop(on, ClockKind.T09).start(terms, null));
            case REVIEW_ADMISSION, RE_EXAMINATION_ADMISSION -> !served.review().declinedBy(notice) ? served
                    : served.with(state.terms().stop(on, notice == NoticeKind.REVIEW_ADMISSION ? ClockKind.T09 : ClockKind.T11));
            case RE_EXAMINATION_OPINION -> served;
        };
    }
}
