package cn.xinfang.docket.rules;

import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.closing.Cause;
import java.time.LocalDate;

/**
 * Which petitions a list shows. Null means no condition; conditions are joined by "and".
 *
 * @param contentClass content class; its subclasses are included
 * @param division     2 to 12 digits; places inside it are included
 * @param holder       code of the unit that holds the petition
 * @param receivedFrom first day of receipt
 * @param receivedTo   last day of receipt
 * @param text         words of summary, text, place or unit, at least two characters each, or the last four or more digits
 *                     of a number; names, identity numbers and telephones are never found
 * @param cause        found when the closing was verified
 * @param bounds       what only the link of a figure asks for
 */
public record PetitionFilter(PetitionView view, Channel channel, String contentClass, String division, String holder,
                             Status status, LocalDate receivedFrom, LocalDate receivedTo, String text, Cause cause, Bounds bounds) {

    /** Whatever the cause. */
    public PetitionFilter(PetitionView view, Channel channel, String contentClass, String division, String holder, Status status,
                          LocalDate receivedFrom, LocalDate receivedTo, String text, Bounds bounds) {
        this(view, channel, contentClass, division, holder, status, receivedFrom, receivedTo, text, null, bounds);
    }

    /** Without bounds. */
    public PetitionFilter(PetitionView view, Channel channel, String contentClass, String division, String holder, Status status,
                          LocalDate receivedFrom, LocalDate receivedTo, String text) {
        this(view, channel, contentClass, division, holder, status, receivedFrom, receivedTo, text, Bounds.NONE);
    }

    public static PetitionFilter of(PetitionView view) {
        return new PetitionFilter(view, null, null, null, null, null, null, null, null);
    }

    public PetitionFilter with(PetitionView other) {
        return new PetitionFilter(other, channel, contentClass, division, holder, status, receivedFrom, receivedTo, text, cause, bounds);
    }

    public PetitionFilter within(Bounds other) {
        return new PetitionFilter(view, channel, contentClass, division, holder, status, receivedFrom, receivedTo, text, cause, other);
    }
}
