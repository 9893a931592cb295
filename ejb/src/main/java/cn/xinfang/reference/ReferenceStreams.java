package cn.xinfang.reference;

import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.reference.rules.Contents;
import cn.xinfang.reference.rules.ReferenceChanged;
import cn.xinfang.reference.rules.ReferenceFact;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.reference.store.ReferenceStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The streams of reference data: one for each table and each node that writes it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReferenceStreams {

    static final String KIND = "reference";

    private static final UUID REFERENCE = UUID.nameUUIDFromBytes("cn.xinfang.reference".getBytes(StandardCharsets.UTF_8));

    private ReferenceStore store;
    private CalendarStore calendars;
    private Journal journal;
    private NodeSettings node;

    protected ReferenceStreams() {
    }

    @Inject
    ReferenceStreams(ReferenceStore store, CalendarStore calendars, Journal journal, NodeSettings node) {
        this.store = store;
        this.calendars = calendars;
        this.journal = journal;
        this.node = node;
    }

    /** The same on every node. */
    static UUID idOf(ReferenceTable table, String node) {
        return Ids.derived(REFERENCE, table.name() + "/" + node);
    }

    /** Whether this node writes the table, or rows of it. */
    public boolean writes(ReferenceTable table) {
        return table.owner() == ReferenceTable.Owner.NODE || node.role() == NodeSettings.Role.CITY;
    }

    /** Whether there is a journal of the table here, written by whichever node. */
    public boolean begun(ReferenceTable table) {
        return !store.streams(table).isEmpty();
    }

    /** The table on a day with the rows of all nodes. Before the first entry arrives, the provisional rows. */
    public Contents on(LocalDate day, ReferenceTable table) {
        return begun(table) ? store.streams(table).stream().map(stream -> Contents.on(day, changes(stream)))
                .reduce(Contents.NONE, Contents::and) : standing(table);
    }

    /** The rows that this node writes. */
    public Contents own(LocalDate day, ReferenceTable table) {
        return Contents.on(day, ownChanges(table));
    }

    /** Every change of the table that this node has written, in the order of writing. */
    public List<ReferenceChanged> ownChanges(ReferenceTable table) {
        UUID own = idOf(table, node.node());
        return store.streams(table).contains(own) ? changes(own) : List.of();
    }

    /** The history of the table by each node that writes it. */
    public List<History<ReferenceFact>> histories(ReferenceTable table) {
        return store.streams(table).stream().map(stream -> journal.read(stream, ReferenceFact.class)).toList();
    }

    public void append(ReferenceChanged change, Author author) {
        UUID own = idOf(change.table(), node.node());
        if (store.streams(change.table()).contains(own)) {
            journal.append(journal.read(own, ReferenceFact.class), List.of(change), author);
        } else {
            journal.begin(own, KIND, List.of(change), author);
        }
    }

    /** The rows in the tables, whether or not the journal knows them. */
    Contents standing(ReferenceTable table) {
        return table == ReferenceTable.HOLIDAY ? Contents.of(calendars.tables().stream().flatMap(year -> year.days().stream()).toList())
                : store.rows(table);
    }

    private List<ReferenceChanged> changes(UUID stream) {
        return journal.read(stream, ReferenceFact.class).entries().stream().map(entry -> (ReferenceChanged) entry.fact()).toList();
    }
}
