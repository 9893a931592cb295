package cn.xinfang.outside;

import cn.xinfang.docket.rules.Light;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.law.Term;
import cn.xinfang.outside.rules.OrderState;
import cn.xinfang.outside.rules.OrderText;
import cn.xinfang.outside.rules.Standing;
import cn.xinfang.petition.Channel;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * One order as a page shows it.
 *
 * @param text      without the citizen
 * @param citizen   masked, in one line; null where he gave no name
 * @param placeName null where the sender did not say
 * @param term      T01; null where none runs any more
 * @param standing  what the sender is told now
 * @param petition  null unless it became one
 */
public record OrderView(UUID id, String senderName, String unitName, Channel channel, LocalDate receivedOn, boolean restricted, OrderText text,
                        List<AttachmentRef> attachments, String citizen, String placeName, Term term, Long daysLeft, Light light,
                        Standing standing, UUID petition, List<Step> steps) {

    /** Something that happened, for the timeline. */
    public record Step(OffsetDateTime at, String sentence, String author) {
    }

    public OrderState state() {
        return petition != null ? OrderState.CONVERTED : standing.state();
    }
}
