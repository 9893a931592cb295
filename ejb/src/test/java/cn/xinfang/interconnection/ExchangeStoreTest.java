package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.interconnection.NoteFact.DraftKept;
import cn.xinfang.interconnection.NoteFact.NoteAnswered;
import cn.xinfang.interconnection.NoteFact.NoteOpened;
import cn.xinfang.interconnection.NoteFact.NoteWritten;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.store.OutboxStore;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Today;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A city and a county, each with its own database and keys, exchange over HTTPS with client certificates. */
class ExchangeStoreTest extends CityAndCounty {

    @Test
    void after_a_night_both_sides_hold_the_same_headers_in_both_directions() throws Exception {
        UUID down = city.write(written(COUNTY, "转下去"), new NoteOpened(true));
        UUID up = county.write(written(COUNTY, "报上来"), new NoteOpened(true));
        night();
        assertEquals(headers(city, down), headers(county, down));
        assertEquals(headers(county, up), headers(city, up));
        assertEquals(2, headers(city, up).size());
    }

    @Test
    void an_answer_of_the_county_is_at_the_city_after_the_next_night() throws Exception {
        UUID stream = city.write(written(COUNTY, "转下去"), new NoteOpened(true));
        night();
        county.append(stream, new NoteAnswered("已受理"));
        night();
        assertEquals(3, headers(city, stream).size());
        assertEquals(headers(city, stream), headers(county, stream));
    }

    @Test
    void a_restricted_note_travels_as_stub_and_its_content_follows_when_it_is_opened() throws Exception {
        UUID stream = city.write(written(COUNTY, "检举"));
        night();
        assertEquals(List.of(Set.of(PartName.STUB)), parts(county, stream));
        city.append(stream, new NoteOpened(true));
        night();
        assertEquals(List.of(Set.of(PartName.STUB, PartName.CONTENT), Set.of(PartName.STUB)), parts(county, stream));
    }

    @Test
    void a_draft_travels_as_header_alone() throws Exception {
        UUID stream = city.write(written(COUNTY, "转下去"), new NoteOpened(true), new DraftKept("草稿"));
        night();
        assertEquals(Set.of(), parts(county, stream).get(2));
        assertEquals(Set.of(PartName.CONTENT), parts(city, stream).get(2));
    }

    @Test
    void what_does_not_concern_the_county_does_not_go_there() throws Exception {
        UUID stream = city.write(written("621302", "别县的事"), new NoteOpened(true));
        night();
        assertEquals(List.of(), county.entries(stream));
    }

    @Test
    void attachments_come_with_the_content_that_names_them() throws Exception {
        byte[] pdf = "%PDF-1.7\n%示例\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        AttachmentRef file = city.the(AttachmentStore.class).store("信.pdf", () -> new ByteArrayInputStream(pdf));
        city.write(new NoteWritten(List.of(CITY, COUNTY), "附件", List.of(file), null), new NoteOpened(true));
        night();
        try (var in = county.the(AttachmentStore.class).read(file.digest())) {
            assertArrayEquals(pdf, in.readAllBytes());
        }
    }

    @Test
    void a_night_without_news_writes_no_package_and_succeeds() throws Exception {
        night();
        assertEquals(List.of(), city.the(PackageStore.class).newest(COUNTY, 10));
        assertEquals(TestNode.NIGHT, city.the(PeerStore.class).find(COUNTY).orElseThrow().succeededAt());
        assertEquals(TestNode.NIGHT, county.the(PeerStore.class).find(CITY).orElseThrow().succeededAt());
    }

    @Test
    void what_was_exchanged_is_not_sent_again() throws Exception {
        city.write(written(COUNTY, "转下去"), new NoteOpened(true));
        night();
        night();
        assertEquals(1, city.the(PackageStore.class).newest(COUNTY, 10).size());
        assertEquals(0, city.the(OutboxStore.class).lag(COUNTY).streams());
    }

    @Test
    void a_stream_that_cannot_be_applied_waits_and_stops_nothing_else_and_is_tried_again() throws Exception {
        county.the(NoteProjector.class).refuse("不识");
        UUID strange = city.write(written(COUNTY, "不识"), new NoteOpened(true));
        UUID plain = city.write(written(COUNTY, "寻常"), new NoteOpened(true));
        night();
        assertEquals(2, headers(county, plain).size());
        assertEquals(List.of(), county.entries(strange));
        assertEquals(1, county.the(QuarantineStore.class).open(CITY).size());
        county.the(NoteProjector.class).refuseNothing();
        night();
        assertEquals(2, headers(county, strange).size());
        assertEquals(List.of(), county.the(QuarantineStore.class).open(CITY));
    }

    @Test
    void receipts_of_all_kinds_lie_on_both_sides_equal_and_signed() throws Exception {
        county.write(written(COUNTY, "报上来"));
        city.write(written(COUNTY, "转下去"));
        night();
        for (Receipt.Kind kind : List.of(Receipt.Kind.VERIFIED, Receipt.Kind.APPLIED)) {
            assertArrayEquals(receipt(city, COUNTY, Direction.IN, kind), receipt(county, CITY, Direction.OUT, kind));
            assertArrayEquals(receipt(county, CITY, Direction.IN, kind), receipt(city, COUNTY, Direction.OUT, kind));
        }
    }

    @Test
    void an_interrupted_application_goes_on_where_it_was() throws Exception {
        int streams = 2 * StagedPackages.TOGETHER + 3;
        for (int i = 0; i < streams; i++) {
            county.write(written(COUNTY, "第" + i));
        }
        city.take(county.the(Outbox.class).after(CITY, 0).orElseThrow());
        UUID first = begin(city, COUNTY);
        int[] asked = new int[1];
        assertThrows(StopSignal.StoppedException.class, () -> city.the(Exchange.class).run(first, () -> ++asked[0] > 2));
        city.the(RunQueue.class).stopped(first);
        assertEquals(2 * StagedPackages.TOGETHER, city.the(PackageStore.class).staged(COUNTY).get(0).appliedStreams());
        UUID second = begin(city, COUNTY);
        city.the(Exchange.class).run(second, () -> false);
        assertEquals(3, city.the(RunStore.class).find(second).orElseThrow().streams());
        assertEquals(List.of(), city.the(PackageStore.class).staged(COUNTY));
    }

    @Test
    void a_run_that_lost_its_lease_writes_nothing_more() throws Exception {
        county.write(written(COUNTY, "报上来"));
        city.take(county.the(Outbox.class).after(CITY, 0).orElseThrow());
        UUID run = begin(city, COUNTY);
        city.the(RunStore.class).takeDead(TestNode.NIGHT.plusSeconds(1), TestNode.NIGHT.plusSeconds(81), TestNode.NIGHT.plusSeconds(41));
        assertThrows(LeaseLostException.class, () -> city.the(Exchange.class).run(run, () -> false));
        assertEquals(1, city.the(PackageStore.class).staged(COUNTY).size());
        assertFalse(city.the(PackageStore.class).staged(COUNTY).get(0).appliedStreams() > 0);
    }

    @Test
    void a_run_that_died_before_the_clock_was_set_back_is_dead_as_well() {
        UUID run = begin(city, COUNTY);
        Instant yesterday = TestNode.NIGHT.minus(Duration.ofDays(1));
        assertEquals(List.of(), city.the(RunStore.class).takeDead(TestNode.NIGHT.minusSeconds(10), TestNode.NIGHT.plusSeconds(70), TestNode.NIGHT.plusSeconds(30)));
        assertEquals(List.of(run), city.the(RunStore.class).takeDead(yesterday.minusSeconds(40), yesterday.plusSeconds(40), yesterday)
                .stream().map(RunStore.RunRow::id).toList());
    }

    @Test
    void a_node_whose_clock_has_lost_the_date_packs_nothing_that_would_be_refused_for_ever() throws Exception {
        UUID stream = county.write(written(COUNTY, "报上来"));
        county.the(Today.class).during(LocalDateTime.of(2001, 1, 1, 0, 0),
                () -> assertThrows(BrokenPackageException.class, () -> county.the(Outbox.class).after(CITY, 0)));
        night();
        assertEquals(headers(county, stream), headers(city, stream));
    }

    @Test
    void a_peer_has_one_run_at_a_time_and_a_request_made_twice_waits_once() {
        RunRequests requests = city.the(RunRequests.class);
        requests.request(COUNTY);
        requests.request(COUNTY);
        assertEquals(1, city.the(RunQueue.class).takeDue().size());
        requests.requestAll();
        assertEquals(List.of(), city.the(RunQueue.class).takeDue());
        assertEquals(Optional.empty(), city.the(RunQueue.class).begin(null, COUNTY, 7));
    }

    @Test
    void files_of_packages_go_when_both_sides_have_applied_them() throws Exception {
        county.write(written(COUNTY, "报上来"));
        night();
        night();
        assertFalse(county.the(PackageStore.class).find(CITY, Direction.OUT, 1).orElseThrow().bodyKept());
        assertFalse(Files.exists(keys.resolve(COUNTY + "-data/packages/out/621321-621300-1")));
        assertTrue(county.the(PackageStore.class).manifest(CITY, Direction.OUT, 1).isPresent());
    }

    @Test
    void which_packages_carried_an_entry_stays_known_on_both_sides() throws Exception {
        UUID stream = city.write(written(COUNTY, "检举"));
        night();
        city.append(stream, new NoteOpened(true));
        night();
        assertEquals(List.of("null [] [1, 2]", "null [] [2]"), carried(city, COUNTY));
        assertEquals(List.of("1 [2] []", "2 [] []"), carried(county, CITY));
    }

    private static List<String> carried(TestNode node, String peer) {
        return node.the(Jdbi.class).withHandle(db -> db.select("""
                select came_in, came_later, went_out from peer_entry p join entry e on e.id = p.entry_id
                where p.peer = ? order by e.number""", peer)
                .map((row, context) -> row.getObject("came_in") + " " + List.of((Object[]) row.getArray("came_later").getArray())
                        + " " + List.of((Object[]) row.getArray("went_out").getArray())).list());
    }

    private static UUID begin(TestNode node, String peer) {
        node.the(RunRequests.class).request(peer);
        return node.the(RunQueue.class).takeDue().get(0).run();
    }

    private static NoteWritten written(String node, String text) {
        return new NoteWritten(List.of(CITY, node), text, null, "张三");
    }

    private static List<String> headers(TestNode node, UUID stream) {
        return node.entries(stream).stream().map(entry -> new String(entry.bytes(), StandardCharsets.UTF_8)).toList();
    }

    private static List<Set<PartName>> parts(TestNode node, UUID stream) {
        return node.entries(stream).stream().map(Entry::parts).map(parts -> Set.copyOf(parts.keySet())).toList();
    }

    private static byte[] receipt(TestNode node, String peer, Direction direction, Receipt.Kind kind) {
        return node.the(PackageStore.class).receipt(peer, direction, 1, kind).orElseThrow().bytes();
    }
}
