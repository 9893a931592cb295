package cn.xinfang.journal;

import cn.xinfang.journal.store.JournalStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Gives headers out byte for byte, for whoever checks the chain. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JournalExtract {

    private JournalStore store;

    protected JournalExtract() {
    }

    @Inject
    public JournalExtract(JournalStore store) {
        this.store = store;
    }

    /** The headers of a stream as this node holds them, cause before effect; without parts. */
    public List<Entry> headers(UUID stream) {
        return store.headers(List.of(stream)).stream().sorted((a, b) -> EntryHeader.CAUSAL.compare(a.header(), b.header())).toList();
    }
}
