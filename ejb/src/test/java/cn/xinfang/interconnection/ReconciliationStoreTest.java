package cn.xinfang.interconnection;

import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.CHAIN_BROKEN;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.COLUMN_WRONG;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.ENTRY_LOST;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.ENTRY_MISSING_HERE;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.ENTRY_MISSING_THERE;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.HEADER_BROKEN;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.HEADER_BROKEN_HERE;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.HEADER_BROKEN_THERE;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.MARK_LOST_HERE;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.MARK_LOST_THERE;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.PART_LOST;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.PART_MISSING_HERE;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.PART_MISSING_THERE;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.WAITING_HERE;
import static cn.xinfang.interconnection.reconciliation.rules.DifferenceKind.WAITING_THERE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.interconnection.NoteFact.NoteAnswered;
import cn.xinfang.interconnection.NoteFact.NoteOpened;
import cn.xinfang.interconnection.NoteFact.NoteWritten;
import cn.xinfang.interconnection.reconciliation.rules.DifferenceKind;
import cn.xinfang.interconnection.reconciliation.rules.Sheet;
import cn.xinfang.interconnection.reconciliation.rules.SignedSheet;
import cn.xinfang.interconnection.reconciliation.store.DifferenceStore;
import cn.xinfang.interconnection.reconciliation.store.DifferenceStore.DifferenceRow;
import cn.xinfang.interconnection.reconciliation.store.SheetStore;
import cn.xinfang.interconnection.reconciliation.store.SheetStore.SheetRow;
import cn.xinfang.security.crypto.BrokenSealException;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.security.crypto.Sm3;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Differences are put into the database of one side; the next night finds each, and mends what can be mended. */
class ReconciliationStoreTest {

    private static final String CITY = "621300";
    private static final String COUNTY = "621321";
    private static final String OF = " where entry_id = (select id from entry where stream_id = ? and node = '621300' and number = ?)";

    @TempDir
    static Path keys;

    private static TestNode city;
    private static TestNode county;
    private static CityServer server;

    private UUID stream;

    @BeforeAll
    static void two_nodes() throws Exception {
        TestNode.createKeys(keys, CITY);
        TestNode.createKeys(keys, COUNTY);
        TestNode.trust(keys, CITY, COUNTY);
        city = TestNode.start(keys, CITY, Optional.empty(), Optional.empty());
        server = new CityServer(city);
        county = TestNode.start(keys, COUNTY, Optional.of(CITY), Optional.of(server.url()));
        city.enrol(county);
        county.enrol(city);
    }

    @BeforeEach
    void a_note_that_both_hold() throws Exception {
        stream = city.write(new NoteWritten(List.of(CITY, COUNTY), "转下去", null, "张三"), new NoteOpened(true));
        night();
        assertEquals(List.of(), found(county, CITY));
        assertEquals(List.of(), found(city, COUNTY));
    }

    @AfterAll
    static void stop() {
        server.close();
        county.close();
        city.close();
    }

    @Test
    void both_sides_sign_one_sheet() throws Exception {
        long before = sheet().ofCity().streams();
        county.write(new NoteWritten(List.of(CITY, COUNTY), "报上来", null, "李四"));
        city.write(new NoteWritten(List.of(CITY, "621302"), "别县的", null, "王五"));
        night();
        SheetRow here = county.the(SheetStore.class).newest(CITY, 1).get(0);
        SheetRow there = city.the(SheetStore.class).newest(COUNTY, 1).get(0);
        assertArrayEquals(here.document(), there.document());
        assertArrayEquals(here.citySignature(), there.citySignature());
        assertTrue(county.the(NodeKeys.class).certificate().publicKey().verify(there.document(), there.countySignature()));
        assertTrue(city.the(NodeKeys.class).certificate().publicKey().verify(here.document(), here.citySignature()));
        assertEquals(before + 1, sheet().ofCity().streams(), "the note of the other county is not shared");
        assertEquals(sheet().ofCity().streams(), sheet().ofCounty().streams());
    }

    @Test
    void a_flipped_byte_of_a_header_is_found_and_left_to_people() {
        county.asOwner("update entry set header = set_byte(header, 12, get_byte(header, 12) # 1) where stream_id = ? and number = 2 and node = '621300'", stream);
        night();
        assertEquals(Set.of(HEADER_BROKEN_HERE), open(county, CITY).kinds());
        assertEquals(Set.of(HEADER_BROKEN_THERE), open(city, COUNTY).kinds());
        assertTrue(open(county, COUNTY).kinds().contains(HEADER_BROKEN));
        assertTrue(open(county, CITY).isAlarming());
    }

    @Test
    void a_changed_digest_and_a_changed_column_are_found_by_the_node_itself() {
        county.asOwner("update entry set digest = set_byte(digest, 0, get_byte(digest, 0) # 1) where stream_id = ? and number = 1 and node = '621300'", stream);
        county.asOwner("update entry set type = 'NoteAnswered' where stream_id = ? and number = 2", stream);
        night();
        assertEquals(Set.of(HEADER_BROKEN, COLUMN_WRONG), open(county, COUNTY).kinds());
    }

    @Test
    void a_header_that_was_forged_with_its_digest_is_a_fork_and_breaks_the_chain() {
        county.asOwner("update entry set header = ?, digest = ? where stream_id = ? and number = 1 and node = '621300'", forged().getBytes(StandardCharsets.UTF_8),
                Sm3.digest(forged().getBytes(StandardCharsets.UTF_8)), stream);
        night();
        assertEquals(Set.of(DifferenceKind.FORK), open(county, CITY).kinds());
        assertEquals(Set.of(CHAIN_BROKEN), open(county, COUNTY).kinds());
    }

    @Test
    void a_missing_part_comes_again_in_the_same_night() {
        county.asOwner("delete from entry_part" + OF + " and name = 'CONTENT'", stream, 1);
        night();
        assertMended(Set.of(PART_MISSING_HERE), Set.of(PART_MISSING_THERE));
        assertEquals(1, parts(county, 1, "CONTENT"));
    }

    @Test
    void a_part_that_its_own_author_lost_comes_back_from_the_other() throws Exception {
        county.append(stream, new NoteAnswered("已受理"));
        night();
        county.asOwner("delete from entry_part where entry_id = (select id from entry where stream_id = ? and node = '621321')", stream);
        night();
        assertMended(Set.of(PART_MISSING_HERE), Set.of(PART_MISSING_THERE));
        assertTrue(found(county, COUNTY).stream().anyMatch(it -> it.kinds().equals(Set.of(PART_LOST)) && it.resolvedAt() != null));
    }

    @Test
    void an_altered_part_is_set_aside_as_evidence_and_a_sound_one_takes_its_place() {
        city.asOwner("update entry_part set cipher = set_byte(cipher, 20, get_byte(cipher, 20) # 1)" + OF + " and name = 'CONTENT'", stream, 1);
        assertThatReading(city, false);
        night();
        assertMended(Set.of(PART_MISSING_THERE), Set.of(PART_MISSING_HERE));
        assertThatReading(city, true);
        assertEquals(1, count(city, "select count(*) from part_set_aside p join entry e on e.id = p.entry_id where e.stream_id = '" + stream + "'"));
    }

    @Test
    void a_missing_head_comes_again() {
        county.asOwner("delete from peer_entry" + OF, stream, 2);
        county.asOwner("delete from entry_part" + OF, stream, 2);
        county.asOwner("delete from entry where stream_id = ? and node = '621300' and number = 2", stream);
        night();
        assertMended(Set.of(ENTRY_MISSING_HERE), Set.of(ENTRY_MISSING_THERE));
        assertEquals(2, county.entries(stream).size());
    }

    @Test
    void a_missing_entry_in_the_middle_comes_again() throws Exception {
        city.append(stream, new NoteAnswered("再来一条"));
        night();
        city.asOwner("delete from peer_entry" + OF, stream, 2);
        city.asOwner("delete from entry_part" + OF, stream, 2);
        city.asOwner("delete from entry where stream_id = ? and node = '621300' and number = 2", stream);
        night();
        assertMended(Set.of(ENTRY_MISSING_THERE), Set.of(ENTRY_MISSING_HERE));
        assertTrue(found(city, CITY).stream().anyMatch(it -> it.kinds().equals(Set.of(ENTRY_LOST))));
        assertEquals(3, city.entries(stream).size());
    }

    @Test
    void a_stream_that_is_on_one_side_only_goes_to_the_other() {
        for (String table : List.of("peer_entry", "entry_part")) {
            county.asOwner("delete from " + table + " where entry_id in (select id from entry where stream_id = ?)", stream);
        }
        county.asOwner("delete from entry where stream_id = ?", stream);
        county.asOwner("delete from peer_stream where stream_id = ?", stream);
        county.asOwner("delete from stream where id = ?", stream);
        night();
        assertEquals(2, county.entries(stream).size());
        assertMended(Set.of(ENTRY_MISSING_HERE), Set.of(ENTRY_MISSING_THERE));
    }

    @Test
    void what_was_never_sent_because_a_mark_says_so_is_sent() throws Exception {
        UUID late = city.write(new NoteWritten(List.of(CITY, COUNTY), "没送", null, "张三"));
        city.asOwner("update peer_stream set sent_changes = changes where stream_id = ?", late);
        night();
        assertEquals(1, county.entries(late).size());
    }

    @Test
    void a_lost_mark_is_set_again() {
        county.asOwner("delete from peer_entry" + OF, stream, 2);
        night();
        assertMended(Set.of(MARK_LOST_HERE), Set.of(MARK_LOST_THERE));
        city.asOwner("update peer_entry set parts = '{STUB}'" + OF, stream, 2);
        night();
        assertEquals(2, count(county, "select count(*) from peer_entry where entry_id in (select id from entry where stream_id = '" + stream + "' and number <= 2 and node = '621300')"));
    }

    @Test
    void a_mark_that_claims_too_much_is_found() {
        city.asOwner("update peer_entry set parts = '{STUB,CONTENT,IDENTITY}'" + OF, stream, 1);
        night();
        assertMended(Set.of(PART_MISSING_HERE), Set.of(PART_MISSING_THERE));
    }

    @Test
    void a_difference_that_stays_after_it_was_sent_again_raises_an_alarm() {
        county.the(NoteProjector.class).refuse("转下去");
        county.asOwner("delete from entry_part" + OF + " and name = 'CONTENT'", stream, 1);
        night();
        assertTrue(open(county, CITY).kinds().containsAll(Set.of(PART_MISSING_HERE, WAITING_HERE)));
        assertTrue(open(city, COUNTY).kinds().contains(WAITING_THERE));
        assertTrue(open(county, CITY).isAlarming());
        assertFalse(sheet().agrees());
        assertTrue(sheet().open().stream().anyMatch(it -> it.stream().equals(stream)));
        county.the(NoteProjector.class).refuseNothing();
        night();
        assertNotNull(found(county, CITY).get(0).resolvedAt());
        assertNotNull(found(city, COUNTY).get(0).resolvedAt());
    }

    @Test
    void an_idle_night_looks_at_no_stream_again() {
        night();
        assertEquals(0, count(county, "select count(*) from changed_stream"));
        assertEquals(0, count(city, "select count(*) from shared_range where digest is null"));
    }

    private static void night() {
        county.the(RunRequests.class).request(CITY);
        county.runWaiting();
    }

    private void assertMended(Set<DifferenceKind> atCounty, Set<DifferenceKind> atCity) {
        DifferenceRow here = found(county, CITY).get(0);
        DifferenceRow there = found(city, COUNTY).get(0);
        assertEquals(atCounty, here.kinds());
        assertEquals(atCity, there.kinds());
        assertNotNull(here.resolvedAt());
        assertNotNull(there.resolvedAt());
        assertTrue(sheet().open().stream().noneMatch(it -> it.stream().equals(stream)));
        assertTrue(sheet().repaired() > 0);
    }

    private String forged() {
        String header = new String(county.entries(stream).get(0).bytes(), StandardCharsets.UTF_8);
        return header.replace("系统", "别人");
    }

    private void assertThatReading(TestNode node, boolean works) {
        try {
            node.entries(stream);
            assertTrue(works);
        } catch (BrokenSealException e) {
            assertFalse(works);
        }
    }

    private long parts(TestNode node, int number, String name) {
        return count(node, "select count(*) from entry_part p join entry e on e.id = p.entry_id where e.stream_id = '" + stream + "' and e.node = '621300' and e.number = " + number
                + " and p.name = '" + name + "'");
    }

    private static long count(TestNode node, String sql) {
        return node.the(Jdbi.class).withHandle(db -> db.select(sql).mapTo(Long.class).one());
    }

    private static Sheet sheet() {
        return new SignedSheet(county.the(SheetStore.class).newest(CITY, 1).get(0).document(), null).sheet();
    }

    private DifferenceRow open(TestNode node, String peer) {
        return node.the(DifferenceStore.class).open(peer).stream().filter(it -> it.stream().equals(stream)).findFirst().orElseThrow();
    }

    private List<DifferenceRow> found(TestNode node, String peer) {
        return node.the(DifferenceStore.class).found(peer, Instant.EPOCH, TestNode.NIGHT.plusSeconds(1)).stream().filter(it -> it.stream().equals(stream)).toList();
    }
}
