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
 * @param opinion     number of the handling opinion; null without one or where it is not known here
 * @param servedOn    day the petitioner had the opinion; null while he has not
 * @param reviewUntil last day for requesting a review; null where none can be requested
 * @param reviewBody  where it is requested; null where it is not known here
 */
public record EarlierPetition(String number, LocalDate receivedOn, String unit, LocalDate dueOn, String opinion, LocalDate servedOn,
                              LocalDate reviewUntil, String reviewBody) {

    public EarlierPetition {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(unit, "unit");
    }
}
