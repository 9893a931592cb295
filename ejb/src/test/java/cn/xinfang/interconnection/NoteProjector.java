package cn.xinfang.interconnection;

import cn.xinfang.journal.History;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Projector;
import cn.xinfang.journal.Recorded;
import cn.xinfang.journal.Sharing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

@ApplicationScoped
class NoteProjector implements Projector<NoteFact> {

    private final Map<UUID, History<NoteFact>> rows = new ConcurrentHashMap<>();
    private final Set<String> unknownTexts = new HashSet<>();

    /** Makes this node fail on notes with this text, like a version that does not know something. */
    public void refuse(String text) {
        unknownTexts.add(text);
    }

    public void refuseNothing() {
        unknownTexts.clear();
    }

    public History<NoteFact> row(UUID stream) {
        return rows.get(stream);
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public Class<NoteFact> factType() {
        return NoteFact.class;
    }

    @Override
    public void project(History<NoteFact> history) {
        for (Recorded<NoteFact> entry : history.entries()) {
            if (entry.fact() instanceof NoteFact.NoteWritten note && unknownTexts.contains(note.text())) {
                throw new IllegalStateException("cannot project " + note.text());
            }
        }
        rows.put(history.stream(), history);
    }

    @Override
    public Sharing sharing(History<NoteFact> history) {
        Set<PartName> parts = history.entries().stream().anyMatch(entry -> entry.fact() instanceof NoteFact.NoteOpened)
                ? Set.of(PartName.STUB, PartName.CONTENT) : Set.of(PartName.STUB);
        return new Sharing(history.entries().stream().filter(entry -> entry.fact() instanceof NoteFact.NoteWritten)
                .flatMap(entry -> ((NoteFact.NoteWritten) entry.fact()).nodes().stream())
                .distinct().collect(Collectors.toMap(node -> node, node -> parts)))
                .urgentIf(history.entries().stream().anyMatch(entry -> entry.fact() instanceof NoteFact.NoteHurried));
    }
}
