package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.xinfang.interconnection.NoteFact.NoteAnswered;
import cn.xinfang.interconnection.NoteFact.NoteOpened;
import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.QuarantineStore.QuarantineRow;
import cn.xinfang.interconnection.store.ResendStore;
import cn.xinfang.journal.Delivery;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.ForeignEntries;
import cn.xinfang.kernel.Json;
import cn.xinfang.testing.ThreadTransactions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What comes too early waits, what is lost is asked for, and a contradiction stops its own stream only. */
class WaitingStoreTest extends CityAndCounty {

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
}
