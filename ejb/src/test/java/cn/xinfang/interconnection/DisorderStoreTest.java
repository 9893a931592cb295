package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.interconnection.CityServer.Fate;
import cn.xinfang.interconnection.NoteFact.NoteAnswered;
import cn.xinfang.interconnection.NoteFact.NoteHurried;
import cn.xinfang.interconnection.NoteFact.NoteOpened;
import cn.xinfang.interconnection.NoteFact.NoteWritten;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.PackageStore.State;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.ResendStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.interconnection.store.RunStore.Cause;
import cn.xinfang.journal.Entry;
import cn.xinfang.security.crypto.Sm3;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three nodes write while calls and answers are lost, packages come twice, files are damaged on either side, and entries are lost
 * although the books say they went. After quiet nights all of them hold the same.
 */
class DisorderStoreTest {

    private static final String CITY = "621300";
    private static final List<String> COUNTIES = List.of("621321", "621302");
    private static final LocalDate DATE = LocalDate.parse("2026-03-03");
    private static final int STEPS = 25;

    @TempDir
    static Path keys;

    private static final Map<String, TestNode> NODES = new LinkedHashMap<>();
    private static CityServer server;

    private final Map<UUID, List<String>> streams = new LinkedHashMap<>();
    private Random random;

    @BeforeAll
    static void three_nodes() throws Exception {
        TestNode.createKeys(keys, CITY);
        for (String county : COUNTIES) {
            TestNode.createKeys(keys, county);
            TestNode.trust(keys, CITY, county);
        }
        TestNode city = TestNode.start(keys, CITY, Optional.empty(), Optional.empty());
        NODES.put(CITY, city);
        server = new CityServer(city);
        for (String county : COUNTIES) {
            NODES.put(county, TestNode.start(keys, county, Optional.of(CITY), Optional.of(server.url())));
            city.enrol(NODES.get(county));
            NODES.get(county).enrol(city);
        }
    }

    @AfterAll
    static void stop() {
        server.close();
        NODES.values().forEach(TestNode::close);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatever_is_lost_repeated_or_damaged_all_end_with_equal_heads(long seed) throws Exception {
        random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            step();
        }
        for (UUID stream : streams.keySet()) {
            append(stream, CITY);
        }
        for (int night = 0; night < 3; night++) {
            for (String county : COUNTIES) {
                exchange(county);
            }
        }
        for (Map.Entry<UUID, List<String>> shared : streams.entrySet()) {
            List<String> here = digests(CITY, shared.getKey());
            for (String node : shared.getValue()) {
                assertEquals(here, digests(node, shared.getKey()), "seed " + seed + ", node " + node);
            }
        }
        for (String county : COUNTIES) {
            assertNothingWaits(CITY, county);
            assertNothingWaits(county, CITY);
        }
    }

    private void step() throws Exception {
        switch (random.nextInt(8)) {
            case 0, 1 -> begin();
            case 2, 3 -> append();
            case 4 -> loseAnEntry();
            case 5 -> damageAFile();
            case 6 -> deliverAgain();
            default -> exchangeOnABadLine();
        }
    }

    private void begin() throws Exception {
        List<String> nodes = random.nextBoolean() ? List.of(CITY, any(COUNTIES)) : List.of(CITY, COUNTIES.get(0), COUNTIES.get(1));
        NoteFact mark = random.nextInt(4) == 0 ? new NoteHurried(true) : new NoteOpened(true);
        streams.put(NODES.get(any(nodes)).write(new NoteWritten(nodes, "第" + streams.size(), null, "张三"), mark), nodes);
    }

    private void append() throws Exception {
        if (!streams.isEmpty()) {
            UUID stream = any(List.copyOf(streams.keySet()));
            append(stream, any(streams.get(stream)));
        }
    }

    /** Nodes that do not know the stream yet write nothing into it. */
    private static void append(UUID stream, String node) throws Exception {
        if (!NODES.get(node).entries(stream).isEmpty()) {
            NODES.get(node).append(stream, new NoteAnswered("答复"));
        }
    }

    /** Its author's books say that it went, but nobody got it; the next entry of the stream shows the gap. */
    private void loseAnEntry() throws Exception {
        if (streams.isEmpty()) {
            return;
        }
        UUID stream = any(List.copyOf(streams.keySet()));
        String node = any(streams.get(stream));
        String peer = node.equals(CITY) ? streams.get(stream).get(1) : CITY;
        append(stream, node);
        NODES.get(node).the(Jdbi.class).useHandle(db -> db.execute("""
                insert into peer_entry (peer, entry_id, parts, package_number)
                select ?, id, '{STUB,CONTENT}', 0 from entry where stream_id = ? and node = ? order by number desc limit 1
                on conflict do nothing""", peer, stream, node));
        append(stream, node);
    }

    /** Of a package that its receiver has not got or not applied yet, on one side only. */
    private void damageAFile() throws Exception {
        String county = any(COUNTIES);
        String node = random.nextBoolean() ? CITY : county;
        String peer = node.equals(CITY) ? county : CITY;
        List<PackageFiles> files = new ArrayList<>();
        for (PackageRow row : NODES.get(node).the(PackageStore.class).newest(peer, 5)) {
            boolean seen = NODES.get(peer).the(PackageStore.class).find(node, Direction.IN, row.number()).isPresent();
            if (row.direction() == Direction.OUT && row.state() == State.STAGED && !seen) {
                files.add(NODES.get(node).the(PackageFolder.class).outgoing(peer, row.number()));
            } else if (row.direction() == Direction.IN && row.state() == State.STAGED) {
                files.add(NODES.get(node).the(PackageFolder.class).incoming(peer, row.number()));
            }
        }
        if (!files.isEmpty()) {
            Path volume = any(files).volume(1);
            byte[] bytes = Files.readAllBytes(volume);
            bytes[random.nextInt(bytes.length)] ^= 1;
            Files.write(volume, bytes);
        }
    }

    private void deliverAgain() throws Exception {
        String county = any(COUNTIES);
        long number = 1 + random.nextInt(5);
        PackageFiles files = NODES.get(county).the(PackageFolder.class).outgoing(CITY, number);
        if (Files.exists(files.manifestFile())) {
            try {
                NODES.get(CITY).take(files);
            } catch (BrokenPackageException damaged) {
                assertEquals(State.STAGED, NODES.get(county).the(PackageStore.class).find(CITY, Direction.OUT, number).orElseThrow().state());
            }
        }
    }

    private void exchangeOnABadLine() {
        server.fates = () -> switch (random.nextInt(8)) {
            case 0 -> Fate.REQUEST_LOST;
            case 1 -> Fate.ANSWER_LOST;
            default -> Fate.ARRIVES;
        };
        try {
            exchange(any(COUNTIES));
        } catch (LineException lost) {
            assertEquals(true, lost.getMessage().contains("上级"));
        } finally {
            server.fates = () -> Fate.ARRIVES;
        }
    }

    private static void exchange(String county) {
        TestNode node = NODES.get(county);
        UUID run = node.the(RunStore.class).beginNow(CITY, Cause.REQUESTED, DATE, null, TestNode.NIGHT).orElseThrow();
        try {
            node.the(Exchange.class).run(run, () -> false);
        } finally {
            node.the(RunQueue.class).done(run);
            NODES.get(CITY).runWaiting();
        }
    }

    private static void assertNothingWaits(String node, String peer) {
        assertEquals(List.of(), NODES.get(node).the(QuarantineStore.class).open(peer), node);
        assertEquals(List.of(), NODES.get(node).the(ResendStore.class).setAsideThere(peer), node);
    }

    private static List<String> digests(String node, UUID stream) {
        return NODES.get(node).entries(stream).stream().map(Entry::bytes).map(Sm3::hex).toList();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
