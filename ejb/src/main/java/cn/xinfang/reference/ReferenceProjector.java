package cn.xinfang.reference;

import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.journal.History;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Projector;
import cn.xinfang.journal.Sharing;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.reference.rules.Contents;
import cn.xinfang.reference.rules.ReferenceChanged;
import cn.xinfang.reference.rules.ReferenceFact;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.reference.store.ReferenceStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the directory's tables what the journal says they are today. */
@ApplicationScoped
public class ReferenceProjector implements Projector<ReferenceFact> {

    private static final Set<PartName> ALL_OF_IT = EnumSet.of(PartName.STUB, PartName.CONTENT);

    private ReferenceStore store;
    private HolidayYears holidays;
    private PeerStore peers;
    private NodeSettings node;
    private Today today;

    protected ReferenceProjector() {
    }

    @Inject
    public ReferenceProjector(ReferenceStore store, HolidayYears holidays, PeerStore peers, NodeSettings node, Today today) {
        this.store = store;
        this.holidays = holidays;
        this.peers = peers;
        this.node = node;
        this.today = today;
    }

    @Override
    public String kind() {
        return ReferenceStreams.KIND;
    }

    @Override
    public Class<ReferenceFact> factType() {
        return ReferenceFact.class;
    }

    @Override
    public void project(History<ReferenceFact> history) {
        ReferenceTable table = table(history);
        String author = author(history);
        List<ReferenceChanged> changes = changes(history);
        Contents contents = Contents.on(today.date(), changes);
        LocalDate begun = history.entries().get(0).header().at().toLocalDate();
        if (table == ReferenceTable.HOLIDAY) {
            holidays.replace(contents, history);
        } else {
            store.replace(table, author, begun.minusDays(1), contents);
        }
        store.register(history.stream(), table, author, changes.stream().map(ReferenceChanged::effectiveOn)
                .filter(day -> day.isAfter(today.date())).min(LocalDate::compareTo).orElse(null));
    }

    /** Writes rows without an entry, for the time before the author's journal arrives. */
    void provisional(ReferenceTable table, Contents contents) {
        if (table == ReferenceTable.HOLIDAY) {
            holidays.provisional(contents, today.instant().atZone(Today.ZONE).toOffsetDateTime());
        } else {
            store.replace(table, node.node(), today.date(), contents);
        }
    }

    /** What the city writes goes to all its counties; what a county writes, to the city. */
    @Override
    public Sharing sharing(History<ReferenceFact> history) {
        if (!author(history).equals(node.node())) {
            return Sharing.NONE;
        }
        boolean down = table(history).owner() == ReferenceTable.Owner.CITY;
        Set<String> takers = down ? peers.all().stream().map(PeerStore.PeerRow::node).collect(Collectors.toSet())
                : node.parent().map(Set::of).orElse(Set.of());
        return new Sharing(takers.stream().collect(Collectors.toMap(taker -> taker, taker -> ALL_OF_IT)));
    }

    private static List<ReferenceChanged> changes(History<ReferenceFact> history) {
        return history.entries().stream().map(entry -> (ReferenceChanged) entry.fact()).toList();
    }

    private static ReferenceTable table(History<ReferenceFact> history) {
        return changes(history).get(0).table();
    }

    /** @throws IllegalStateException when another node than the owner of the rows has written */
    private String author(History<ReferenceFact> history) {
        ReferenceTable table = table(history);
        String owner = table.owner() == ReferenceTable.Owner.CITY ? node.parent().orElse(node.node()) : history.entries().get(0).header().node();
        if (!history.stream().equals(ReferenceStreams.idOf(table, owner))
                || history.entries().stream().anyMatch(entry -> !entry.header().node().equals(owner))) {
            throw new IllegalStateException("基础数据“" + table.label() + "”不是由负责维护的节点写入的");
        }
        return owner;
    }
}
