package cn.xinfang.reference;

import cn.xinfang.directory.Duties;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Recorded;
import cn.xinfang.kernel.Today;
import cn.xinfang.reference.rules.Contents;
import cn.xinfang.reference.rules.ReferenceChanged;
import cn.xinfang.reference.rules.ReferenceCsv;
import cn.xinfang.reference.rules.ReferenceFact;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.reference.rules.RowChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads reference tables as their administrator does: on any day, with their history, as a file. */
@Stateless
@RolesAllowed({Duties.SYSTEM_ADMIN, Duties.SYSTEM})
public class ReferenceTables {

    private static final int SHOWN_ROWS = 20;

    @Inject
    private ReferenceStreams streams;

    @Inject
    private Today today;

    /** Whether this node writes the table, or rows of it. */
    public boolean writtenHere(ReferenceTable table) {
        return streams.writes(table);
    }

    /** The table with the rows of all nodes as it stands on a day, past or future. */
    public Contents on(LocalDate day, ReferenceTable table) {
        return streams.on(day, table);
    }

    /** Days on which changes that were entered ahead take effect. */
    public List<LocalDate> comingDays(ReferenceTable table) {
        return streams.histories(table).stream().flatMap(history -> history.entries().stream())
                .map(entry -> ((ReferenceChanged) entry.fact()).effectiveOn())
                .filter(day -> day.isAfter(today.date())).distinct().sorted().toList();
    }

    /**
     * What was changed, the newest entry first.
     *
     * @param key of a row whose entries are wanted; null for those of the whole table
     */
    public List<ReferenceEntryView> history(ReferenceTable table, String key) {
        return streams.histories(table).stream().flatMap(history -> views(table, history, key).stream())
                .sorted(Comparator.comparing(ReferenceEntryView::at).reversed()).toList();
    }

    /** The rows of all nodes as they stand today, as a file that can be taken in again. */
    public byte[] export(ReferenceTable table) {
        return ReferenceCsv.write(table, streams.on(today.date(), table));
    }

    private static List<ReferenceEntryView> views(ReferenceTable table, History<ReferenceFact> history, String key) {
        List<ReferenceEntryView> views = new ArrayList<>();
        Contents before = Contents.NONE;
        for (Recorded<ReferenceFact> entry : history.entries()) {
            ReferenceChanged change = (ReferenceChanged) entry.fact();
            Contents after = before.after(change);
            if (key == null || change.keys().contains(key)) {
                views.add(view(table, entry, before, after, key));
            }
            before = after;
        }
        return views;
    }

    private static ReferenceEntryView view(ReferenceTable table, Recorded<ReferenceFact> entry, Contents before, Contents after, String key) {
        ReferenceChanged change = (ReferenceChanged) entry.fact();
        boolean begun = change.effectiveOn().equals(ReferenceChanged.ALWAYS);
        List<RowChange> rows = change.keys().stream().filter(it -> key == null ? !begun : it.equals(key)).limit(SHOWN_ROWS)
                .map(it -> RowChange.of(table, it, before, after)).toList();
        return new ReferenceEntryView(entry.header().at(), entry.header().author().name(), entry.header().node(), table, change.effectiveOn(),
                change.reason(), change.source(), begun, rows, change.keys().size());
    }
}
