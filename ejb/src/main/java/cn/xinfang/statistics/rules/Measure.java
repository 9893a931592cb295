package cn.xinfang.statistics.rules;

import cn.xinfang.docket.rules.Bounds;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.registration.Registration;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What is counted of the petitions received in a period, with its unit of count: letters, online petitions and calls by
 * registration (件次), visits by event (批次), people by heads (人次).
 */
public enum Measure {
    ALL("信访总量", "件批次", null, Tally::items, Tally::items),
    ALL_PEOPLE("信访人次", "人次", null, Tally::people, Tally::items),
    LETTERS(Channel.LETTER, "件次"),
    VISITS(Channel.VISIT, "批次"),
    VISITORS("来访人次", "人次", Channel.VISIT, Tally::people, Tally::items),
    GROUP_VISITS("其中集体访", "批次", Channel.VISIT, Tally::groups, Tally::groups),
    GROUP_VISITORS("集体访人次", "人次", Channel.VISIT, Tally::groupPeople, Tally::groups),
    ONLINE(Channel.ONLINE, "件次"),
    MAYORS_MAILBOX(Channel.MAYORS_MAILBOX, "件次"),
    MOBILE(Channel.MOBILE, "件次"),
    HOTLINE(Channel.HOTLINE, "件次"),
    FAX_OR_MAIL(Channel.FAX_OR_MAIL, "件次"),
    TRANSFERRED_IN(Channel.TRANSFERRED_IN, "件次");

    private final String label;
    private final String unit;
    private final Channel channel;
    private final ToLongFunction<Tally> value;
    private final ToLongFunction<Tally> items;

    Measure(Channel channel, String unit) {
        this(channel.label(), unit, channel, Tally::items, Tally::items);
    }

    Measure(String label, String unit, Channel channel, ToLongFunction<Tally> value, ToLongFunction<Tally> items) {
        this.label = label;
        this.unit = unit;
        this.channel = channel;
        this.value = value;
        this.items = items;
    }

    public String label() {
        return label;
    }

    /** The unit of count, which stands beside the figure wherever it is shown. */
    public String unit() {
        return unit;
    }

    public long value(Map<Channel, Tally> tallies) {
        return value.applyAsLong(of(tallies));
    }

    /** Lines of the list behind the figure. */
    public long items(Map<Channel, Tally> tallies) {
        return items.applyAsLong(of(tallies));
    }

    /** The list of what is counted. */
    public PetitionFilter filter(Area area, Period period) {
        Bounds bounds = this == GROUP_VISITS || this == GROUP_VISITORS ? area.registered().people(Registration.GROUP) : area.registered();
        return new PetitionFilter(PetitionView.ALL, channel, null, null, null, null, period.from(), period.to(), null, bounds);
    }

    private Tally of(Map<Channel, Tally> tallies) {
        return channel == null ? tallies.values().stream().reduce(Tally.NONE, Tally::plus) : tallies.getOrDefault(channel, Tally.NONE);
    }
}
