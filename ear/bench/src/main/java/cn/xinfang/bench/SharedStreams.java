package cn.xinfang.bench;

import cn.xinfang.journal.Author;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.security.crypto.OpenPart;
import cn.xinfang.security.crypto.PartCipher;
import cn.xinfang.security.crypto.SealedPart;
import cn.xinfang.security.crypto.Sm3;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A journal of invented streams over three years, shared whole with one peer, as it lies after many nights. */
final class SharedStreams {

    static final String PEER = "621300";
    static final int ENTRIES_EACH = 4;

    private static final int TOGETHER = 500;
    private static final OffsetDateTime FIRST = LocalDate.of(2023, 3, 1).atStartOfDay(Today.ZONE).toOffsetDateTime();
    private static final long MINUTES = 3 * 365 * 24 * 60;

    /** An entry with its one sealed part. */
    private record Row(EntryHeader header, byte[] bytes, byte[] digest, SealedPart part) {
    }

    private final PartCipher cipher;

    SharedStreams(NodeKeys keys) {
        this.cipher = new PartCipher(keys.dataKey());
    }

    /** Fills up to {@code streams} streams, whole ones only. */
    void fill(Jdbi sql, int streams) {
        int there = sql.withHandle(db -> db.select("select count(*) from peer_stream where peer = ?", PEER).mapTo(Integer.class).one());
        for (int from = there; from < streams; from += TOGETHER) {
            List<List<Row>> rows = IntStream.range(from, Math.min(from + TOGETHER, streams)).parallel().mapToObj(this::stream).toList();
            sql.useTransaction(db -> write(db, rows));
        }
    }

    private List<Row> stream(int i) {
        Random random = new Random(i);
        OffsetDateTime at = FIRST.plusMinutes((long) (random.nextDouble() * MINUTES));
        UUID stream = id(random, at);
        List<Row> rows = new ArrayList<>();
        String previous = null;
        for (int number = 1; number <= ENTRIES_EACH; number++) {
            OpenPart part = OpenPart.fresh("{\"summary\":\"第 %d 件第 %d 条\"}".formatted(i, number).getBytes(StandardCharsets.UTF_8));
            EntryHeader header = new EntryHeader(id(random, at.plusHours(number)), stream, "note", BenchNode.COUNTY, 1, number, previous, new TreeMap<>(),
                    number, "NoteWritten", 1, Author.SYSTEM, null, at.plusHours(number), false,
                    new TreeMap<>(Map.of(PartName.STUB, HexFormat.of().formatHex(part.commitment()))));
            byte[] bytes = Json.write(header);
            byte[] digest = Sm3.digest(bytes);
            rows.add(new Row(header, bytes, digest, cipher.seal(part, part.commitment())));
            previous = HexFormat.of().formatHex(digest);
        }
        return rows;
    }

    private static void write(Handle db, List<List<Row>> streams) {
        var stream = db.prepareBatch("insert into stream (id, kind, version) values (?, 'note', 1)");
        var entry = db.prepareBatch("insert into entry (id, stream_id, node, number, digest, header, type, at, foreign_entry) values (?, ?, ?, ?, ?, ?, ?, ?, false)");
        var part = db.prepareBatch("insert into entry_part (entry_id, name, cipher, wrapped_key, key_id) values (?, 'STUB', ?, ?, ?)");
        var peerStream = db.prepareBatch("insert into peer_stream (peer, stream_id, parts, sent_changes) values (?, ?, '{STUB}', 1)");
        var peerEntry = db.prepareBatch("insert into peer_entry (peer, entry_id, parts) values (?, ?, '{STUB}')");
        for (List<Row> rows : streams) {
            UUID id = rows.get(0).header().stream();
            stream.add(id);
            peerStream.add(PEER, id);
            for (Row row : rows) {
                EntryHeader header = row.header();
                entry.add(header.id(), id, header.node(), header.number(), row.digest(), row.bytes(), header.type(), header.at());
                part.add(header.id(), row.part().cipher(), row.part().wrappedKey(), row.part().keyId());
                peerEntry.add(PEER, header.id());
            }
        }
        List.of(stream, entry, part, peerStream, peerEntry).forEach(batch -> batch.execute());
    }

    private static UUID id(Random random, OffsetDateTime at) {
        return new UUID(at.toInstant().toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() >>> 2 | 0x8000000000000000L);
    }
}
