package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.interconnection.NoteFact.NoteAnswered;
import cn.xinfang.interconnection.NoteFact.NoteOpened;
import cn.xinfang.interconnection.NoteFact.NoteWritten;
import cn.xinfang.interconnection.quarantine.Refusing;
import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.interconnection.store.MeasureStore;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.QuarantineStore.QuarantineRow;
import cn.xinfang.interconnection.store.ResendStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.interconnection.store.RunStore.Cause;
import cn.xinfang.journal.Delivery;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.ForeignEntries;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.security.crypto.Sm3;
import cn.xinfang.testing.ThreadTransactions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes too early waits, what is lost is asked for, and a contradiction stops its own stream only. */
class WaitingStoreTest {

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
    void two_empty_nodes() throws Exception {
        city = TestNode.start(keys, CITY, Optional.empty(), Optional.empty());
        server = new CityServer(city);
        county = TestNode.start(keys, COUNTY, Optional.of(CITY), Optional.of(server.url()));
        city.enrol(county);
        county.enrol(city);
    }

    @AfterEach
    void stop() {
        server.close();
        county.close();
        city.close();
    }

    @Test
    void a_lost_entry_is_asked_for_and_the_gap_closes_without_people_in_the_same_night() throws Exception {
        UUID stream = county.write(written("报上来"), new NoteOpened(true));
        night();
        county.append(stream, new NoteAnswered("第一"));
        pretendSent(county, stream, CITY, 3);
        county.append(stream, new NoteAnswered("第二"));
        night();
        assertEquals(digests(county, stream), digests(city, stream));
        assertEquals(4, digests(city, stream).size());
        assertEquals(List.of(), open(city, COUNTY));
        assertEquals(List.of(), county.the(ResendStore.class).setAsideThere(CITY));
        assertNull(city.the(PeerStore.class).find(COUNTY).orElseThrow().alarm());
    }

    @Test
    void a_whole_beginning_that_was_lost_is_asked_for_by_the_county_as_well() throws Exception {
        UUID stream = city.write(written("转下去"), new NoteOpened(true));
        pretendSent(city, stream, COUNTY, 1);
        pretendSent(city, stream, COUNTY, 2);
        city.append(stream, new NoteAnswered("补充"));
        night();
        assertEquals(digests(city, stream), digests(county, stream));
        assertEquals(3, digests(county, stream).size());
    }

    @Test
    void exactly_what_is_missing_is_sent_again() throws Exception {
        UUID stream = county.write(written("报上来"), new NoteOpened(true), new NoteAnswered("一"), new NoteAnswered("二"));
        night();
        long before = city.the(PackageStore.class).newest(COUNTY, 1).get(0).entries();
        assertEquals(4, before);
        county.append(stream, new NoteAnswered("三"));
        pretendSent(county, stream, CITY, 5);
        county.append(stream, new NoteAnswered("四"));
        night();
        assertEquals(List.of(1, 1), city.the(PackageStore.class).newest(COUNTY, 10).stream().limit(2).map(PackageStore.PackageRow::entries).toList());
        assertEquals(6, digests(city, stream).size());
    }

    @Test
    void a_fork_stops_its_stream_and_keeps_the_other_version_and_nothing_else_waits() throws Exception {
        UUID forked = county.write(written("先写的"), new NoteOpened(true));
        night();
        county.append(forked, new NoteAnswered("答复"));
        takeOtherVersion(city, county.entries(forked).get(2));
        UUID plain = county.write(written("寻常"));
        night();
        assertEquals(digests(county, plain), digests(city, plain));
        assertEquals(digests(county, forked).subList(0, 2), digests(city, forked).subList(0, 2));
        QuarantineRow row = open(city, COUNTY).get(0);
        assertEquals(Kind.FORK, row.kind());
        assertEquals("621321 的第 3 条记录与本节点持有的不同", row.reason());
        assertArrayEquals(county.entries(forked).get(2).bytes(), row.header());
        assertEquals(Kind.FORK, county.the(ResendStore.class).setAsideThere(CITY).get(0).kind());
    }

    @Test
    void later_changes_of_a_stopped_stream_wait_behind_it_and_come_in_their_order() throws Exception {
        city.the(NoteProjector.class).refuse("不识");
        UUID stream = county.write(written("不识"), new NoteOpened(true));
        night();
        county.append(stream, new NoteAnswered("答复"));
        night();
        assertEquals(List.of(Kind.FAILED, Kind.BEHIND), open(city, COUNTY).stream().map(QuarantineRow::kind).toList());
        assertEquals(List.of(Kind.FAILED, Kind.BEHIND), county.the(ResendStore.class).setAsideThere(CITY).stream()
                .map(ResendStore.SetAsideThere::kind).toList());
        city.the(NoteProjector.class).refuseNothing();
        night();
        city.runWaiting();
        assertEquals(3, digests(city, stream).size());
        assertEquals(List.of(), open(city, COUNTY));
        night();
        assertEquals(List.of(), county.the(ResendStore.class).setAsideThere(CITY));
    }

    @Test
    void a_package_whose_file_was_damaged_before_anybody_signed_for_it_is_written_anew() throws Exception {
        UUID first = county.write(written("第一"));
        flipByte(county.the(Outbox.class).after(CITY, 0).orElseThrow().volume(1));
        UUID second = county.write(written("第二"));
        night();
        assertEquals(digests(county, first), digests(city, first));
        assertEquals(digests(county, second), digests(city, second));
        assertNull(city.the(PeerStore.class).find(COUNTY).orElseThrow().alarm());
        assertEquals(1, city.the(PackageStore.class).newest(COUNTY, 10).size());
    }

    @Test
    void packages_of_the_city_whose_files_are_gone_before_anybody_signed_are_written_anew() throws Exception {
        UUID first = city.write(written("第一"));
        Path one = city.the(Outbox.class).after(COUNTY, 0).orElseThrow().volume(1);
        UUID second = city.write(written("第二"));
        city.the(Outbox.class).after(COUNTY, 1).orElseThrow();
        Files.delete(one);
        night();
        assertEquals(digests(city, first), digests(county, first));
        assertEquals(digests(city, second), digests(county, second));
    }

    @Test
    void a_package_that_was_damaged_after_the_city_signed_for_it_is_brought_again() throws Exception {
        UUID stream = county.write(written("报上来"));
        city.take(county.the(Outbox.class).after(CITY, 0).orElseThrow());
        flipByte(city.the(PackageFolder.class).incoming(COUNTY, 1).volume(1));
        city.runWaiting();
        assertEquals(List.of(), city.entries(stream));
        night();
        assertEquals(digests(county, stream), digests(city, stream));
    }

    @Test
    void a_package_that_was_damaged_after_the_county_signed_for_it_is_fetched_again() throws Exception {
        UUID stream = city.write(written("转下去"));
        county.take(city.the(Outbox.class).after(COUNTY, 0).orElseThrow());
        Files.delete(county.the(PackageFolder.class).incoming(CITY, 1).volume(1));
        night();
        assertEquals(digests(city, stream), digests(county, stream));
    }

    @Test
    void what_was_set_aside_in_a_package_that_is_damaged_since_is_asked_for_anew() throws Exception {
        city.the(NoteProjector.class).refuse("不识");
        UUID stream = county.write(written("不识"), new NoteOpened(true));
        night();
        Files.delete(city.the(PackageFolder.class).incoming(COUNTY, 1).volume(1));
        city.the(NoteProjector.class).refuseNothing();
        city.the(RunRequests.class).request(COUNTY);
        city.runWaiting();
        assertEquals(Kind.ANEW, open(city, COUNTY).get(0).kind());
        night();
        assertEquals(digests(county, stream), digests(city, stream));
    }

    @Test
    void a_stream_is_tried_again_at_once_when_somebody_wants_it() throws Exception {
        UUID stream = refusedByCity();
        city.the(NoteProjector.class).refuseNothing();
        UUID run = city.the(RunStore.class).beginNow(COUNTY, Cause.REQUESTED, LocalDate.parse("2026-03-02"), null, TestNode.NIGHT).orElseThrow();
        assertThrows(RefusedException.class, () -> city.the(Replay.class).now(COUNTY, stream));
        city.the(RunQueue.class).done(run);
        city.the(Replay.class).now(COUNTY, stream);
        assertEquals(digests(county, stream), digests(city, stream));
        assertEquals(List.of(), open(city, COUNTY));
    }

    @Test
    void what_is_sent_back_is_known_to_its_sender_with_the_reason_and_comes_in_when_it_is_sent_again() throws Exception {
        UUID stream = refusedByCity();
        sendBack(city, open(city, COUNTY).get(0), "来件格式有误");
        night();
        city.runWaiting();
        ResendStore.SetAsideThere known = county.the(ResendStore.class).setAsideThere(CITY).get(0);
        assertEquals(Kind.REFUSED, known.kind());
        assertEquals(1, number(county, "select count(*) from exchange_refusal where direction = 'OUT' and stream_id = ?", stream));
        city.the(NoteProjector.class).refuseNothing();
        night();
        city.runWaiting();
        assertEquals(List.of(), city.entries(stream));
        county.the(ResendStore.class).lost(CITY, stream);
        county.the(ResendStore.class).behind(CITY, stream, TestNode.NIGHT);
        night();
        assertEquals(digests(county, stream), digests(city, stream));
        assertEquals(List.of(), open(city, COUNTY));
    }

    @Test
    void nobody_decides_on_his_own_proposal() throws Exception {
        refusedByCity();
        UUID one = new UUID(1, 1);
        MeasureStore measures = city.the(MeasureStore.class);
        UUID waiting = open(city, COUNTY).get(0).id();
        assertTrue(measures.propose(waiting, Kind.ANEW, "重新发送", one, "孙强", TestNode.NIGHT));
        assertFalse(measures.propose(waiting, Kind.REFUSED, "退回", one, "孙强", TestNode.NIGHT));
        UUID measure = measures.of(waiting).get(0).id();
        assertThrows(RuntimeException.class, () -> measures.decide(measure, true, one, "孙强", TestNode.NIGHT));
        assertTrue(measures.decide(measure, true, new UUID(1, 2), "何平", TestNode.NIGHT));
        assertFalse(measures.decide(measure, false, new UUID(1, 3), "马兰", TestNode.NIGHT));
    }

    private UUID refusedByCity() throws Exception {
        city.the(NoteProjector.class).refuse("不识");
        UUID stream = county.write(written("不识"), new NoteOpened(true));
        night();
        return stream;
    }

    private static void sendBack(TestNode node, QuarantineRow row, String reason) throws Exception {
        node.the(ThreadTransactions.class).inNew(() -> {
            node.the(Refusing.class).sendBack(row, reason);
            node.the(QuarantineStore.class).decide(row.id(), Kind.REFUSED, reason);
            return null;
        });
    }

    private static int number(TestNode node, String query, UUID stream) {
        return node.the(Jdbi.class).withHandle(db -> db.select(query, stream).mapTo(Integer.class).one());
    }

    private static void flipByte(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private void night() {
        county.the(RunRequests.class).request(CITY);
        county.runWaiting();
    }

    private static NoteWritten written(String text) {
        return new NoteWritten(List.of(CITY, COUNTY), text, null, "张三");
    }

    private static List<QuarantineRow> open(TestNode node, String peer) {
        return node.the(QuarantineStore.class).open(peer);
    }

    /** A number of the stream never reaches the peer, although the books say so. */
    private static void pretendSent(TestNode node, UUID stream, String peer, long number) {
        node.the(Jdbi.class).useHandle(db -> db.execute("""
                insert into peer_entry (peer, entry_id, parts, package_number, went_out)
                select ?, id, '{STUB,CONTENT}', 99, '{99}' from entry where stream_id = ? and node = ? and number = ?""",
                peer, stream, node.code(), number));
    }

    /** The node holds another version of an entry than its author has. */
    private static void takeOtherVersion(TestNode node, Entry entry) throws Exception {
        byte[] other = new String(entry.bytes(), StandardCharsets.UTF_8).replace("\"order\":3,", "\"order\":7,").getBytes(StandardCharsets.UTF_8);
        EntryHeader header = Json.read(other, EntryHeader.class);
        node.the(ThreadTransactions.class).inNew(() -> node.the(ForeignEntries.class).receive(
                List.of(new Delivery(header.stream(), header.kind(), List.of(new Entry(header, other, entry.parts()))))));
    }

    private static List<String> digests(TestNode node, UUID stream) {
        return node.entries(stream).stream().map(Entry::bytes).map(Sm3::hex).toList();
    }
}
