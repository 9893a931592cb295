package cn.xinfang.reference;

import cn.xinfang.directory.rules.HolidayTable;
import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Recorded;
import cn.xinfang.law.Holiday;
import cn.xinfang.reference.rules.Contents;
import cn.xinfang.reference.rules.ReferenceChanged;
import cn.xinfang.reference.rules.ReferenceFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The holidays by the notices from which they come. */
@ApplicationScoped
public class HolidayYears {

    private CalendarStore calendars;

    protected HolidayYears() {
    }

    @Inject
    public HolidayYears(CalendarStore calendars) {
        this.calendars = calendars;
    }

    /** The years of whose notices a change speaks. */
    public static Set<Integer> of(ReferenceChanged change, Contents before, Contents after) {
        Set<Integer> years = new HashSet<>();
        Set<String> keys = change.keys();
        for (Contents contents : List.of(before, after)) {
            for (Holiday day : contents.holidays()) {
                if (keys.contains(day.date().toString())) {
                    years.add(HolidayTable.noticeYear(day));
                }
            }
        }
        return years;
    }

    void replace(Contents contents, History<ReferenceFact> history) {
        Map<Integer, Recorded<ReferenceFact>> last = new HashMap<>();
        Contents before = Contents.NONE;
        for (Recorded<ReferenceFact> entry : history.entries()) {
            ReferenceChanged change = (ReferenceChanged) entry.fact();
            Contents after = before.after(change);
            of(change, before, after).forEach(year -> last.put(year, entry));
            before = after;
        }
        HolidayTable.byYear(contents.holidays()).forEach(year -> {
            Recorded<ReferenceFact> entry = last.get(year.year());
            calendars.replace(year, source(year.year(), (ReferenceChanged) entry.fact()), entry.header().at());
        });
    }

    /** Before the city's journal has come. */
    void provisional(Contents contents, OffsetDateTime at) {
        HolidayTable.byYear(contents.holidays()).forEach(year -> calendars.replace(year, notice(year.year()), at));
    }

    private static String source(int year, ReferenceChanged change) {
        if (change.effectiveOn().equals(ReferenceChanged.ALWAYS)) {
            return notice(year);
        }
        return change.source() == null ? change.reason() : change.source();
    }

    private static String notice(int year) {
        return "国务院办公厅关于 " + year + " 年部分节假日安排的通知";
    }
}
