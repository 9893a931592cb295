package cn.xinfang.interconnection;

import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.Reactor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Notes the streams of whose entries it was told. */
@ApplicationScoped
class NoteReactor implements Reactor {

    private final List<UUID> seen = new ArrayList<>();
    private UUID bad;

    /** @param stream null for none */
    public void failOn(UUID stream) {
        bad = stream;
    }

    public List<UUID> seen() {
        return List.copyOf(seen);
    }

    @Override
    public String name() {
        return "note";
    }

    @Override
    public void react(EntryHeader entry) {
        if (entry.kind().equals("note")) {
            if (entry.stream().equals(bad)) {
                throw new IllegalStateException("bad");
            }
            seen.add(entry.stream());
        }
    }
}
