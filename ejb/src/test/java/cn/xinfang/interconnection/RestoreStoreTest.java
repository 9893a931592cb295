package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.interconnection.NoteFact.DraftKept;
import cn.xinfang.interconnection.NoteFact.NoteAnswered;
import cn.xinfang.interconnection.NoteFact.NoteOpened;
import cn.xinfang.interconnection.NoteFact.NoteWritten;
import cn.xinfang.interconnection.restoration.RestorationCheck;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.RestorationStore;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Writing;
import cn.xinfang.kernel.RefusedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Yesterday's database comes back on either side, and both go on working. */
class RestoreStoreTest {

    private static final String CITY = "621300";
    private static final String COUNTY = "621321";

    @TempDir
    static Path keys;

    private TestNode city;
    private TestNode county;
    private CityServer server;

    @BeforeAll
    static void keys_of_both() throws Exception {
        TestNode.createKeys(keys, CITY);
        TestNode.createKeys(keys, COUNTY);
        TestNode.trust(keys, CITY, COUNTY);
    }

    @BeforeEach
    void two_empty_nodes_that_have_told_nothing() throws Exception {
        Files.deleteIfExists(keys.resolve(CITY + "-data/told/621321.json"));
        Files.deleteIfExists(keys.resolve(COUNTY + "-data/told/621300.json"));
        city = TestNode.start(keys, CITY, Optional.empty(), Optional.empty());
        server = new CityServer(city);
        county = TestNode.start(keys, COUNTY, Optional.of(CITY), Optional.of(server.url()));
        city.enrol(county);
        county.enrol(city);
        city.the(RestorationCheck.class).atStart(null);
        county.the(RestorationCheck.class).atStart(null);
    }

    @AfterEach
    void stop() {
        server.close();
        county.close();
        city.close();
    }

    @Test
    void a_restored_county_writes_nothing_before_it_has_read_back_what_it_told() throws Exception {
        UUID stream = county.write(note("报上来"), new NoteOpened(true));
        night();
        String backup = county.backUp();
        county.append(stream, new NoteAnswered("已办"));
        night();
        restoreCounty(backup);
        assertEquals("READING_BACK", assertThrows(RefusedException.class, () -> county.append(stream, new NoteAnswered("再办"))).refusal().code());
        night();
        assertEquals(headers(city, stream), headers(county, stream));
        county.append(stream, new NoteAnswered("再办"));
        night();
        assertEquals(4, headers(city, stream).size());
        assertEquals(List.of(1, 1, 1, 2), city.entries(stream).stream().map(entry -> entry.header().incarnation()).toList());
        assertAgreed(List.of(stream));
    }

    @Test
    void a_restored_city_writes_nothing_before_the_county_has_given_back_what_the_city_told() throws Exception {
        UUID stream = city.write(note("转下去"), new NoteOpened(true));
        night();
        String backup = city.backUp();
        city.append(stream, new NoteAnswered("催办"));
        county.append(stream, new NoteAnswered("已办"));
        night();
        restoreCity(backup);
        assertThrows(RefusedException.class, () -> city.append(stream, new NoteAnswered("再催")));
        night();
        city.append(stream, new NoteAnswered("再催"));
        night();
        assertEquals(5, headers(county, stream).size());
        assertAgreed(List.of(stream));
    }

    @Test
    void packages_and_receipts_go_on_where_the_peer_knows_them() throws Exception {
        county.write(note("一"), new NoteOpened(true));
        city.write(note("二"), new NoteOpened(true));
        night();
        String backup = county.backUp();
        county.write(note("三"), new NoteOpened(true));
        city.write(note("四"), new NoteOpened(true));
        night();
        List<String> before = packages(county, CITY);
        restoreCounty(backup);
        night();
        assertEquals(before, packages(county, CITY).subList(0, before.size()));
        for (Direction direction : Direction.values()) {
            for (Receipt.Kind kind : Receipt.Kind.values()) {
                assertTrue(county.the(PackageStore.class).receipt(CITY, direction, 2, kind).isPresent(), direction + " " + kind);
            }
        }
    }

    @Test
    void the_old_database_under_its_old_address_is_found_out_by_the_marks_beside_it() throws Exception {
        night();
        String backup = county.backUp();
        county.write(note("报上来"));
        night();
        restoreCounty(backup);
        finishRestoringSilently(county);
        assertEquals(Optional.empty(), county.the(Writing.class).paused());
        county.the(RestorationCheck.class).atStart(null);
        assertEquals(Optional.of("数据库比 XINFANG_DATA 中记下的交换进度旧"), county.the(Writing.class).paused());
    }

    @Test
    void what_the_administrator_says_is_acted_upon_once() throws Exception {
        county.the(RestorationCheck.class).atStart("3月2日从备份恢复");
        assertTrue(county.the(Writing.class).paused().isPresent());
        night();
        county.the(RestorationCheck.class).atStart("3月2日从备份恢复");
        assertEquals(Optional.empty(), county.the(Writing.class).paused());
        assertEquals(2, county.the(Writing.class).incarnation());
    }

    @Test
    void a_peer_that_has_heard_more_is_believed() throws Exception {
        String backup = city.backUp();
        UUID stream = city.write(note("转下去"), new NoteOpened(true));
        night();
        restoreCity(backup);
        finishRestoringSilently(city);
        night();
        assertEquals(2, city.the(Writing.class).incarnation());
        assertAgreed(List.of(stream));
    }

    @Test
    void a_county_is_rebuilt_from_nothing_but_for_what_the_city_may_not_hold() throws Exception {
        String empty = county.backUp();
        UUID open = county.write(note("公开"), new NoteOpened(true), new DraftKept("草稿"));
        UUID report = county.write(note("检举"));
        UUID down = city.write(note("转下去"), new NoteOpened(true));
        night();
        restoreCounty(empty);
        night();
        assertEquals(headers(city, open), headers(county, open));
        assertEquals(headers(city, report), headers(county, report));
        assertEquals(headers(city, down), headers(county, down));
        assertEquals(Set.of(PartName.STUB, PartName.CONTENT), county.entries(open).get(0).parts().keySet());
        var lost = county.the(RestorationStore.class).lost(10);
        assertEquals(Set.of(open, report), Set.copyOf(lost.stream().map(RestorationStore.LostRow::stream).toList()));
        county.append(open, new NoteAnswered("接着办"));
        night();
        assertAgreed(List.of(open, report, down));
    }

    @Test
    void a_city_is_rebuilt_from_its_county() throws Exception {
        String empty = city.backUp();
        UUID up = county.write(note("报上来"), new NoteOpened(true));
        UUID down = city.write(note("转下去"), new NoteOpened(true));
        night();
        city.append(up, new NoteAnswered("督办"));
        night();
        restoreCity(empty);
        night();
        assertEquals(3, headers(city, up).size());
        city.append(down, new NoteAnswered("接着办"));
        night();
        assertAgreed(List.of(up, down));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_was_done_between_backup_and_restore_nothing_that_a_peer_had_is_lost(long seed) throws Exception {
        Random random = new Random(seed);
        List<UUID> streams = new ArrayList<>();
        boolean restoreCity = random.nextBoolean();
        work(random, streams);
        String backup = (restoreCity ? city : county).backUp();
        work(random, streams);
        List<List<String>> told = streams.stream().map(stream -> headers(restoreCity ? county : city, stream)).toList();
        if (restoreCity) {
            restoreCity(backup);
        } else {
            restoreCounty(backup);
        }
        night();
        for (int i = 0; i < streams.size(); i++) {
            assertTrue(headers(restoreCity ? city : county, streams.get(i)).containsAll(told.get(i)), "seed " + seed + ", stream " + i);
        }
        streams.removeIf(stream -> city.entries(stream).isEmpty() || county.entries(stream).isEmpty());
        work(random, streams);
        night();
        assertAgreed(streams);
    }

    /** Some things that happen on both sides, and nights between them. */
    private void work(Random random, List<UUID> streams) throws Exception {
        for (int i = 0; i < 12; i++) {
            TestNode node = random.nextBoolean() ? city : county;
            int what = random.nextInt(5);
            UUID known = streams.isEmpty() ? null : streams.get(random.nextInt(streams.size()));
            if (what == 0) {
                night();
            } else if (what == 1 || known == null || node.entries(known).isEmpty()) {
                streams.add(node.write(note("第" + i), new NoteOpened(random.nextBoolean())));
            } else {
                node.append(known, new NoteAnswered("答" + i));
            }
        }
    }

    private void restoreCounty(String backup) throws Exception {
        county = county.restore(backup);
    }

    private void restoreCity(String backup) throws Exception {
        city = city.restore(backup);
        server.serve(city);
    }

    /** As if the restore had not been noticed at the start. */
    private static void finishRestoringSilently(TestNode node) {
        node.the(Jdbi.class).useHandle(db -> {
            db.execute("update restoration set closed_at = begun_at");
            db.execute("update node_life set paused = null");
        });
    }

    private void assertAgreed(List<UUID> streams) {
        streams.forEach(stream -> assertEquals(headers(city, stream), headers(county, stream)));
        assertEquals(List.of(), city.the(QuarantineStore.class).open(COUNTY));
        assertEquals(List.of(), county.the(QuarantineStore.class).open(CITY));
        assertEquals(Optional.empty(), city.the(Writing.class).paused());
        assertEquals(Optional.empty(), county.the(Writing.class).paused());
    }

    private void night() {
        county.the(RunRequests.class).request(CITY);
        county.runWaiting();
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(List.of(CITY, COUNTY), text, null, "张三");
    }

    private static List<String> headers(TestNode node, UUID stream) {
        return node.entries(stream).stream().map(Entry::bytes).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
    }

    private static List<String> packages(TestNode node, String peer) {
        List<String> all = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            for (long number = 1; node.the(PackageStore.class).find(peer, direction, number).isPresent(); number++) {
                PackageRow row = node.the(PackageStore.class).find(peer, direction, number).orElseThrow();
                all.add(direction + " " + number + " " + row.digest() + " " + row.state());
            }
        }
        return all.stream().sorted((a, b) -> Boolean.compare(a.startsWith("IN"), b.startsWith("IN"))).toList();
    }
}
