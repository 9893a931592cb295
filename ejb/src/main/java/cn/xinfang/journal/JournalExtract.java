package cn.xinfang.journal;

import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.security.crypto.OpenPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gives entries out byte for byte, for whoever checks the chain and the commitments. */
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

    /**
     * The entries of a stream as this node holds them, cause before effect.
     *
     * @param names the parts that are wanted; those that were withheld from this node or erased are absent
     */
    public List<Entry> entries(UUID stream, Set<PartName> names) {
        return store.entries(List.of(stream)).stream().sorted(Comparator.comparing(Entry::header, EntryHeader.CAUSAL)).map(entry -> with(entry, names)).toList();
    }

    private static Entry with(Entry entry, Set<PartName> names) {
        Map<PartName, OpenPart> parts = new EnumMap<>(PartName.class);
        parts.putAll(entry.parts());
        parts.keySet().retainAll(names);
        return new Entry(entry.header(), entry.bytes(), parts);
    }
}
