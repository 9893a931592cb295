package cn.xinfang.petition.review;

import cn.xinfang.petition.handling.NoticeKind;
import java.time.LocalDate;

/**
 * One review or re-examination. What has not happened yet is null.
 *
 * @param number       from 1 in the life of the petition
 * @param arrivedOn    day on which the body had the request
 * @param hearingSince first day of the hearing
 * @param hearing      how the hearing ended
 * @param servedOn     day on which the petitioner had the decision
 */
public record Round(int number, ReviewRequested request, LocalDate arrivedOn, RequestDecided admission, HearingCalled call,
                    LocalDate hearingSince, HearingClosed hearing, ReviewDecided decision, LocalDate servedOn) {

    static Round of(ReviewRequested request) {
        return new Round(request.round(), request, null, null, null, null, null, null, null);
    }

    /** Code of the unit that acts in it. */
    public String desk() {
        return request.body().desk().code();
    }

    public boolean accepted() {
        return admission != null && admission.accepted();
    }

    /** Neither declined nor decided. */
    public boolean open() {
        return decision == null && (admission == null || admission.accepted());
    }

    /** The day on which its body signed that paper; null where it has not, or the paper is of the other instance. */
    public LocalDate signedOn(NoticeKind notice) {
        if (notice == request.instance().opinion()) {
            return decision == null ? null : decision.on();
        }
        return notice == request.instance().admission() && admission != null ? admission.on() : null;
    }

    Round arrived(LocalDate on) {
        return new Round(number, request, on, admission, call, hearingSince, hearing, decision, servedOn);
    }

    Round admitted(RequestDecided fact) {
        return new Round(number, request, arrivedOn, fact, call, hearingSince, hearing, decision, servedOn);
    }

    Round called(HearingCalled fact) {
        return new Round(number, request, arrivedOn, admission, fact, hearingSince, hearing, decision, servedOn);
    }

    Round hearing(LocalDate since) {
        return new Round(number, request, arrivedOn, admission, call, since, hearing, decision, servedOn);
    }

    Round heard(HearingClosed fact) {
        return new Round(number, request, arrivedOn, admission, call, hearingSince, fact, decision, servedOn);
    }

    Round decided(ReviewDecided fact) {
        return new Round(number, request, arrivedOn, admission, call, hearingSince, hearing, fact, servedOn);
    }

    Round served(LocalDate on) {
        return new Round(number, request, arrivedOn, admission, call, hearingSince, hearing, decision, on);
    }
}
