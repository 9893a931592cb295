package cn.xinfang.outside;

import cn.xinfang.docket.rules.Light;
import cn.xinfang.outside.rules.OrderState;
import cn.xinfang.petition.Channel;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An order in a list.
 *
 * @param summary   null where it is restricted
 * @param placeName null where the sender did not say
 * @param due       null once it is decided
 * @param daysLeft  null like {@code due}
 * @param petition  null unless it became one
 */
public record OrderLine(UUID id, String senderName, String number, Channel channel, LocalDate receivedOn, LocalDate due, Long daysLeft,
                        Light light, boolean restricted, String summary, String placeName, OrderState state, LocalDate decidedOn, UUID petition) {
}
