package cn.xinfang.journal;

import cn.xinfang.journal.store.InspectionStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether the rows of streams are what their journal gives; where they are not, they are put right. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProjectionCheck {

    private Journal journal;
    private Projectors projectors;
    private InspectionStore rows;

    protected ProjectionCheck() {
    }

    @Inject
    ProjectionCheck(Journal journal, Projectors projectors, InspectionStore rows) {
        this.journal = journal;
        this.projectors = projectors;
        this.rows = rows;
    }

    /**
     * Locks the streams and projects them again.
     *
     * @return those whose rows were others before
     */
    public Set<UUID> mend(Collection<UUID> streams) {
        Set<UUID> mended = new TreeSet<>();
        journal.histories(streams).stream().collect(Collectors.groupingBy(History::kind)).forEach((kind, histories) -> mended.addAll(mend(kind, histories)));
        return mended;
    }

    @SuppressWarnings("unchecked")
    private <F extends Fact> Set<UUID> mend(String kind, List<? extends History<?>> histories) {
        Projector<F> projector = projectors.of(kind);
        Set<UUID> mended = new TreeSet<>();
        if (projector.tables().isEmpty()) {
            return mended;
        }
        Set<UUID> ids = histories.stream().map(History::stream).collect(Collectors.toSet());
        Map<String, Map<UUID, String>> before = rows(projector, ids);
        projector.projectAll((List<History<F>>) histories);
        Map<String, Map<UUID, String>> after = rows(projector, ids);
        before.forEach((table, texts) -> ids.stream()
                .filter(id -> !texts.getOrDefault(id, "").equals(after.get(table).getOrDefault(id, ""))).forEach(mended::add));
        return mended;
    }

    private Map<String, Map<UUID, String>> rows(Projector<?> projector, Set<UUID> streams) {
        Map<String, Map<UUID, String>> texts = new HashMap<>();
        projector.tables().forEach((table, column) -> texts.put(table, rows.rows(table, column, streams)));
        return texts;
    }
}
