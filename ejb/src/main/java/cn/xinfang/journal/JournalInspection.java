package cn.xinfang.journal;

import cn.xinfang.journal.FoundEntry.Fault;
import cn.xinfang.journal.store.InspectionStore.EntryRow;
import cn.xinfang.journal.store.InspectionStore;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.security.crypto.BrokenSealException;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.security.crypto.OpenPart;
import cn.xinfang.security.crypto.PartCipher;
import cn.xinfang.security.crypto.SealedPart;
import cn.xinfang.security.crypto.Sm3;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks at what this node really holds: every header against its digest, its columns and its chain, every part opened. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JournalInspection {

    /** A stored row with what could be read of it. */
    private record Read(EntryRow row, EntryHeader header, Map<PartName, OpenPart> open, Set<PartName> broken) {
    }

    private InspectionStore store;
    private PartCipher cipher;
    private String node;

    protected JournalInspection() {
    }

    @Inject
    public JournalInspection(InspectionStore store, NodeKeys keys, NodeSettings settings) {
        this.store = store;
        this.cipher = new PartCipher(keys.dataKey());
        this.node = settings.node();
    }

    /** What is here of each stream, each author's entries in the order of their numbers; a stream without entries is not in it. */
    public Map<UUID, List<FoundEntry>> inspect(Collection<UUID> streams) {
        Map<UUID, Map<PartName, SealedPart>> sealed = store.parts(streams);
        List<Read> rows = store.entries(streams).parallelStream().map(row -> read(row, sealed.getOrDefault(row.id(), Map.of()))).toList();
        Map<UUID, List<Read>> byStream = rows.stream().collect(Collectors.groupingBy(it -> it.row().stream(), LinkedHashMap::new, Collectors.toList()));
        Map<UUID, List<FoundEntry>> found = new LinkedHashMap<>();
        Map<UUID, Set<PartName>> erased = store.erased(streams);
        byStream.forEach((stream, entries) -> found.put(stream, found(entries, erased)));
        return found;
    }

    /** Moves a broken part away, so that a sound one can take its place; the broken one is kept as evidence. */
    public void setAside(UUID entry, PartName part) {
        store.setAside(entry, part);
    }

    /** Streams in pages by id. */
    public List<UUID> streamsAfter(UUID after, int limit) {
        return store.streamsAfter(after, limit);
    }

    private Read read(EntryRow row, Map<PartName, SealedPart> sealed) {
        EntryHeader header = header(row.header());
        Map<PartName, OpenPart> open = new EnumMap<>(PartName.class);
        Set<PartName> broken = EnumSet.noneOf(PartName.class);
        sealed.forEach((name, part) -> open(header, name, part).ifPresentOrElse(it -> open.put(name, it), () -> broken.add(name)));
        return new Read(row, header, open, broken);
    }

    /** Null when the bytes are no header. */
    private static EntryHeader header(byte[] bytes) {
        try {
            return Json.read(bytes, EntryHeader.class);
        } catch (UncheckedIOException e) {
            return null;
        }
    }

    private Optional<OpenPart> open(EntryHeader header, PartName name, SealedPart part) {
        String commitment = header == null || header.commitments() == null ? null : header.commitments().get(name);
        try {
            return commitment == null ? Optional.empty() : Optional.of(cipher.open(part, HexFormat.of().parseHex(commitment)));
        } catch (BrokenSealException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<FoundEntry> found(List<Read> entries, Map<UUID, Set<PartName>> erased) {
        Map<String, String> digests = new HashMap<>();
        entries.forEach(it -> digests.put(it.row().node() + it.row().number(), Sm3.hex(it.row().header())));
        return entries.stream().map(it -> found(it, digests, erased.getOrDefault(it.row().id(), Set.of()))).toList();
    }

    private FoundEntry found(Read it, Map<String, String> digests, Set<PartName> erased) {
        EntryRow row = it.row();
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (it.header() == null || !Arrays.equals(Sm3.digest(row.header()), row.digest())) {
            faults.add(Fault.HEADER);
        }
        if (it.header() != null) {
            checkHeader(it, digests, erased, faults);
        }
        if (!it.broken().isEmpty()) {
            faults.add(Fault.PART_BROKEN);
        }
        return new FoundEntry(row.id(), row.stream(), row.node(), row.number(), Sm3.hex(row.header()), Set.copyOf(it.open().keySet()),
                it.broken(), erased, faults);
    }

    /** The column keeps microseconds, rounded; the header what the clock gave. */
    private static boolean sameMoment(Instant column, Instant header) {
        return Duration.between(column, header).abs().compareTo(Duration.of(1, ChronoUnit.MICROS)) <= 0;
    }

    private void checkHeader(Read it, Map<String, String> digests, Set<PartName> erased, Set<Fault> faults) {
        EntryRow row = it.row();
        EntryHeader header = it.header();
        if (!row.id().equals(header.id()) || !row.stream().equals(header.stream()) || !row.node().equals(header.node())
                || row.number() != header.number() || !row.type().equals(header.type()) || !sameMoment(row.at(), header.at().toInstant())) {
            faults.add(Fault.COLUMN);
        }
        String before = digests.get(row.node() + (row.number() - 1));
        if (row.number() > 1 && before == null) {
            faults.add(Fault.GAP);
        } else if (row.number() > 1 && !before.equals(header.previous())) {
            faults.add(Fault.CHAIN);
        }
        boolean lost = header.commitments().keySet().stream()
                .anyMatch(part -> !it.open().containsKey(part) && !it.broken().contains(part) && !erased.contains(part));
        if (lost && row.node().equals(node)) {
            faults.add(Fault.PART_LOST);
        }
    }
}
