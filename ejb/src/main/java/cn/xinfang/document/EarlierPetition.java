package cn.xinfang.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The petition about the same matter that came first.
 *
 * @param number      petition number, 21 characters
 * @param receivedOn  day it was received
 * @param unit        full name of the unit in charge
 * @param dueOn       last day of the running period; null where none runs
 * @param opinion     number of the latest answer: the handling opinion or that of a review; null without one or where it is not known here
 * @param servedOn    day the petitioner had the opinion; null while he has not
 * @param reviewUntil last day for requesting a review; null where none can be requested
 * @param reviewBody  where it is requested; null where it is not known here
 * @param review      how far the review has come; null where there was none
 */
public record EarlierPetition(String number, LocalDate receivedOn, String unit, LocalDate dueOn, String opinion, LocalDate servedOn,
                              LocalDate reviewUntil, String reviewBody, EarlierReview review) {

    /** One that was never reviewed. */
    public EarlierPetition(String number, LocalDate receivedOn, String unit, LocalDate dueOn, String opinion, LocalDate servedOn, LocalDate reviewUntil,
                           String reviewBody) {
        this(number, receivedOn, unit, dueOn, opinion, servedOn, reviewUntil, reviewBody, null);
    }


    public EarlierPetition {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(unit, "unit");
    }

    /** Whether a review is under way. */
    public boolean underReview() {
        return review != null && !review.decided();
    }

    /** Whether the latest answer is that of a review. */
    public boolean reviewed() {
        return review != null && review.decided();
    }

    /** Whether a re-examination ended the procedure. */
    public boolean conclusive() {
        return reviewed() && review.again();
    }
}
