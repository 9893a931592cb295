package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.interconnection.NoteFact.NoteAnswered;
import cn.xinfang.interconnection.NoteFact.NoteOpened;
import cn.xinfang.interconnection.NoteFact.NoteWritten;
import cn.xinfang.interconnection.media.MediaExport;
import cn.xinfang.interconnection.media.MediaExport.Written;
import cn.xinfang.interconnection.media.MediaImport;
import cn.xinfang.interconnection.media.MediaLine;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.State;
import cn.xinfang.journal.Entry;
import cn.xinfang.kernel.AttachmentRef;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city exchanges with one county by network and with another by disc. */
class MediaStoreTest {

    private static final String CITY = "621300";
    private static final String BY_NETWORK = "621321";
    private static final String BY_DISC = "621302";

    @TempDir
    static Path keys;

    @TempDir
    private Path disc;

    private TestNode city;
    private TestNode near;
    private TestNode remote;
    private CityServer server;

    @BeforeAll
    static void keys_of_all() throws Exception {
        for (String node : List.of(CITY, BY_NETWORK, BY_DISC)) {
            TestNode.createKeys(keys, node);
        }
        TestNode.trust(keys, CITY, BY_NETWORK);
    }

    @BeforeEach
    void three_empty_nodes() throws Exception {
        city = TestNode.start(keys, CITY, Optional.empty(), Optional.empty());
        server = new CityServer(city);
        near = TestNode.start(keys, BY_NETWORK, Optional.of(CITY), Optional.of(server.url()));
        remote = TestNode.start(keys, BY_DISC, Optional.of(CITY), Optional.of(URI.create("https://localhost:1")));
        for (TestNode county : List.of(near, remote)) {
            city.enrol(county);
            county.enrol(city);
        }
    }

    @AfterEach
    void stop() {
        server.close();
        remote.close();
        near.close();
        city.close();
    }

    @Test
    void by_disc_a_county_holds_the_same_as_by_network() throws Exception {
        AttachmentRef file = city.the(AttachmentStore.class).store("信.txt",
                () -> new ByteArrayInputStream("字".repeat(50_000).getBytes(StandardCharsets.UTF_8)));
        UUID stream = city.write(new NoteWritten(List.of(CITY, BY_NETWORK, BY_DISC), "转下去", List.of(file), null), new NoteOpened(true));
        near.the(RunRequests.class).request(CITY);
        near.runWaiting();
        send(city, remote);
        assertEquals(bytes(near, stream), bytes(remote, stream));
        assertEquals(near.the(NoteProjector.class).row(stream).entries(), remote.the(NoteProjector.class).row(stream).entries());
        assertEquals(near.the(Outbox.class).statement(CITY).number(), remote.the(Outbox.class).statement(CITY).number());
        try (var one = near.the(AttachmentStore.class).read(file.digest()); var other = remote.the(AttachmentStore.class).read(file.digest())) {
            assertArrayEquals(one.readAllBytes(), other.readAllBytes());
        }
    }

    @Test
    void an_answer_and_the_receipts_come_back_by_disc() throws Exception {
        UUID stream = city.write(note("转下去"), new NoteOpened(true));
        send(city, remote);
        remote.append(stream, new NoteAnswered("已受理"));
        send(remote, city);
        assertEquals(bytes(remote, stream), bytes(city, stream));
        assertEquals(State.APPLIED, city.the(PackageStore.class).find(BY_DISC, Direction.OUT, 1).orElseThrow().state());
        send(city, remote);
        assertEquals(State.APPLIED, remote.the(PackageStore.class).find(CITY, Direction.OUT, 1).orElseThrow().state());
        for (Receipt.Kind kind : List.of(Receipt.Kind.RECEIVED, Receipt.Kind.VERIFIED, Receipt.Kind.APPLIED)) {
            assertArrayEquals(remote.the(PackageStore.class).receipt(CITY, Direction.IN, 1, kind).orElseThrow().bytes(),
                    city.the(PackageStore.class).receipt(BY_DISC, Direction.OUT, 1, kind).orElseThrow().bytes());
        }
    }

    @Test
    void what_was_signed_for_is_not_written_again() throws Exception {
        city.write(note("转下去"), new NoteOpened(true));
        assertEquals(1, city.the(MediaExport.class).write(BY_DISC, disc.resolve("first")).packages());
        assertEquals(1, city.the(MediaExport.class).write(BY_DISC, disc.resolve("lost the first")).packages());
        remote.the(MediaImport.class).read(disc.resolve("lost the first"));
        remote.runWaiting();
        send(remote, city);
        assertEquals(new Written(0, 0, 0), city.the(MediaExport.class).write(BY_DISC, disc.resolve("second")));
    }

    @Test
    void discs_read_in_the_wrong_order_end_the_same() throws Exception {
        UUID first = city.write(note("第一"));
        city.the(MediaExport.class).write(BY_DISC, disc.resolve("a"));
        UUID second = city.write(note("第二"));
        city.the(MediaExport.class).write(BY_DISC, disc.resolve("b"));
        try (Stream<Path> all = Files.list(disc.resolve("b"))) {
            for (Path file : all.filter(it -> it.getFileName().toString().startsWith("621300-621302-1.")).toList()) {
                Files.delete(file);
            }
        }
        assertEquals(List.of(new MediaLine(true, "交换包 621300-621302-2：已收下，等它前面的包到齐后入库")), read(remote, "b"));
        assertEquals(List.of(), remote.entries(second));
        assertEquals(List.of(new MediaLine(true, "交换包 621300-621302-1：已收下并验证，几秒内入库")), read(remote, "a"));
        assertEquals(bytes(city, first), bytes(remote, first));
        assertEquals(bytes(city, second), bytes(remote, second));
    }

    @Test
    void a_disc_after_the_network_and_the_network_after_a_disc_change_nothing() throws Exception {
        UUID stream = city.write(new NoteWritten(List.of(CITY, BY_NETWORK), "转下去", null, null), new NoteOpened(true));
        city.the(MediaExport.class).write(BY_NETWORK, disc.resolve("a"));
        near.the(RunRequests.class).request(CITY);
        near.runWaiting();
        assertEquals(List.of(new MediaLine(true, "交换包 621300-621321-1：先前已入库，没有重复读入")), read(near, "a"));
        city.append(stream, new NoteAnswered("补充"));
        city.the(MediaExport.class).write(BY_NETWORK, disc.resolve("b"));
        read(near, "b");
        near.the(RunRequests.class).request(CITY);
        near.runWaiting();
        assertEquals(bytes(city, stream), bytes(near, stream));
        assertEquals(List.of(2L, 1L), city.the(PackageStore.class).newest(BY_NETWORK, 10).stream().map(PackageStore.PackageRow::number).toList());
        assertEquals(State.APPLIED, city.the(PackageStore.class).find(BY_NETWORK, Direction.OUT, 2).orElseThrow().state());
    }

    @Test
    void a_damaged_disc_is_told_in_words_and_stops_nothing_else_and_a_good_one_goes_on() throws Exception {
        UUID stream = city.write(note("转下去"), new NoteOpened(true));
        city.the(MediaExport.class).write(BY_DISC, disc.resolve("a"));
        Path volume = disc.resolve("a/621300-621302-1.001");
        byte[] right = Files.readAllBytes(volume);
        byte[] damaged = right.clone();
        damaged[10] ^= 1;
        Files.write(volume, damaged);
        assertEquals("交换包 621300-621302-1：第 1 号包的第 1 卷与清单不符，已损坏或被改动，没有保存，请重发", read(remote, "a").get(0).words());
        Files.delete(volume);
        assertTrue(read(remote, "a").get(0).words().contains("请重新制作介质"));
        assertEquals(List.of(), remote.entries(stream));
        Files.write(volume, right);
        assertTrue(read(remote, "a").get(0).right());
        assertEquals(bytes(city, stream), bytes(remote, stream));
    }

    @Test
    void a_disc_for_another_node_and_an_empty_one_are_told_in_words() throws Exception {
        city.write(note("转下去"));
        city.the(MediaExport.class).write(BY_DISC, disc.resolve("a"));
        MediaLine foreign = read(near, "a").get(0);
        assertFalse(foreign.right());
        assertEquals("交换包 621300-621302-1：不是已登记的对方节点发给本节点的，没有读入", foreign.words());
        Files.createDirectory(disc.resolve("empty"));
        assertEquals("没有找到交换包或回执，请检查介质和目录", read(near, "empty").get(0).words());
    }

    @Test
    void evidence_of_a_stream_names_every_package_with_manifest_receipts_and_certificates() throws Exception {
        UUID stream = city.write(note("检举"));
        send(city, remote);
        city.append(stream, new NoteOpened(true));
        send(city, remote);
        send(remote, city);
        List<CarriedPackage> sent = city.the(ExchangeEvidence.class).of(stream);
        assertEquals(List.of("621300-621302-1", "621300-621302-2"), sent.stream().map(it -> it.name().toString()).toList());
        assertEquals(List.of(1, 2), sent.stream().map(it -> it.entries().size()).toList());
        assertEquals(List.of(3, 3), sent.stream().map(it -> it.receipts().size()).toList());
        assertEquals(city.the(ExchangeEvidence.class).files(stream).keySet(), remote.the(ExchangeEvidence.class).files(stream).keySet());
        assertTrue(city.the(ExchangeEvidence.class).files(stream).keySet().containsAll(
                List.of("621300.crt", "621302.crt", "621300-621302-1.manifest.json", "621300-621302-2.APPLIED.receipt")));
    }

    private void send(TestNode from, TestNode to) throws Exception {
        Path folder = Files.createTempDirectory(disc, "way");
        from.the(MediaExport.class).write(to.code(), folder);
        for (MediaLine line : to.the(MediaImport.class).read(folder)) {
            assertTrue(line.right(), line.words());
        }
        to.runWaiting();
    }

    private List<MediaLine> read(TestNode node, String folder) throws Exception {
        List<MediaLine> lines = node.the(MediaImport.class).read(disc.resolve(folder));
        node.runWaiting();
        return lines;
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(List.of(CITY, BY_DISC), text, null, "张三");
    }

    private static List<String> bytes(TestNode node, UUID stream) {
        return node.entries(stream).stream().map(Entry::bytes).map(it -> new String(it, StandardCharsets.UTF_8)).toList();
    }
}
