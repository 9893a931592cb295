package cn.xinfang.docket;

import cn.xinfang.docket.rules.Light;
import cn.xinfang.docket.rules.PageKey;
import cn.xinfang.docket.rules.PetitionOrder;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Status;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A petition in a list. No line names a person.
 *
 * @param summary     null for restricted petitions and where this node holds only the stub
 * @param className   name of the content class
 * @param placeName   name of the division of the problem
 * @param due         legal end of the most urgent official period; null where none runs
 * @param dueKind     that period; null where none runs
 * @param daysLeft    days from today to {@code due}, negative when overdue; null where none runs
 * @param provisional {@code due} may move with the holiday table of its year
 * @param remindedOn  the unit in charge was reminded and has not done it yet; null otherwise
 */
public record PetitionLine(UUID id, String number, Channel channel, String summary, String className, String placeName,
                           String holderName, Status status, int people, boolean urgent, boolean restricted,
                           boolean inTransit, LocalDate receivedOn, LocalDate registeredOn, ClockKind dueKind,
                           LocalDate due, Long daysLeft, boolean provisional, Light light, String registrarName,
                           LocalDate remindedOn) {

    /** Where the line stands in a list. */
    public PageKey key(PetitionOrder order) {
        return new PageKey(order == PetitionOrder.DUE ? due : receivedOn, number);
    }
}
