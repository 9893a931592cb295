package cn.xinfang.docket;

import cn.xinfang.docket.rules.Light;
import cn.xinfang.petition.cohandling.Part;

/**
 * A part that another unit handles, as the lead follows it.
 *
 * @param open     whether the answer is awaited
 * @param light    of its date; of what is not open, of the day on which it was answered
 * @param daysLeft until the date, negative when it is over; null where nothing is awaited
 */
public record PartLine(Part part, boolean open, Light light, Long daysLeft) {
}
