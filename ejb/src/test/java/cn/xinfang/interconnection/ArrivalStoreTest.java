package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.interconnection.NoteFact.NoteOpened;
import cn.xinfang.interconnection.NoteFact.NoteWritten;
import cn.xinfang.interconnection.rules.BrokenPackageException;
import cn.xinfang.interconnection.rules.Manifest;
import cn.xinfang.interconnection.rules.OpenedPackage;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.Reply;
import cn.xinfang.interconnection.rules.SignedManifest;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.StreamGroup;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Delivery;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.ForeignEntries;
import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.security.crypto.OpenPart;
import cn.xinfang.security.crypto.Sm3;
import cn.xinfang.testing.ThreadTransactions;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages of a county come to the city, whole or in pieces, right or wrong, in order or not. */
class ArrivalStoreTest {

    private static final String CITY = "621300";
    private static final String COUNTY = "621321";
    private static final String THIRD = "621302";

    @TempDir
    static Path keys;

    private TestNode city;
    private TestNode county;

    @BeforeAll
    static void keys_of_all() throws Exception {
        for (String node : List.of(CITY, COUNTY, THIRD)) {
            TestNode.createKeys(keys, node);
        }
        TestNode.trust(keys, CITY, COUNTY);
    }

    @BeforeEach
    void two_empty_nodes() throws Exception {
        city = TestNode.start(keys, CITY, Optional.empty(), Optional.empty());
        county = TestNode.start(keys, COUNTY, Optional.of(CITY), Optional.of(URI.create("https://localhost")));
        city.enrol(county);
        county.enrol(city);
    }

    @AfterEach
    void stop() {
        county.close();
        city.close();
    }

    @Test
    void the_same_package_twice_gets_its_original_receipts_and_changes_nothing() throws Exception {
        UUID stream = county.write(written(COUNTY, "报上来"));
        PackageFiles sent = copied(county.the(Outbox.class).after(CITY, 0).orElseThrow());
        Reply first = city.take(sent);
        assertArrayEquals(first.bytes(), city.take(sent).bytes());
        city.runWaiting();
        List<SignedReceipt> later = city.take(sent).receipts();
        assertEquals(List.of(Receipt.Kind.RECEIVED, Receipt.Kind.VERIFIED, Receipt.Kind.APPLIED), kinds(later));
        assertArrayEquals(first.bytes(), new Reply(List.of(), later.subList(0, 2)).bytes());
        assertEquals(1, city.entries(stream).size());
    }

    @Test
    void a_package_asked_for_again_is_the_same_byte_by_byte() throws Exception {
        city.write(written(COUNTY, "转下去"));
        Map<String, String> first = digests(city.the(Outbox.class).after(COUNTY, 0).orElseThrow().folder());
        city.write(written(COUNTY, "又一件"));
        assertEquals(first, digests(city.the(Outbox.class).after(COUNTY, 0).orElseThrow().folder()));
    }

    @Test
    void a_package_after_a_gap_is_kept_and_signed_for_and_taken_when_the_missing_one_comes() throws Exception {
        county.write(written(COUNTY, "第一"));
        PackageFiles first = county.the(Outbox.class).after(CITY, 0).orElseThrow();
        county.write(written(COUNTY, "第二"));
        PackageFiles second = county.the(Outbox.class).after(CITY, 1).orElseThrow();
        assertEquals(List.of(Receipt.Kind.RECEIVED), kinds(city.take(second).receipts()));
        assertEquals("缺第 1 号包，已收到的第 2 号包等它到齐后入库", alarm());
        assertEquals(0, city.the(Outbox.class).statement(COUNTY).number());
        assertEquals(List.of(Receipt.Kind.RECEIVED, Receipt.Kind.VERIFIED), kinds(city.take(first).receipts()));
        assertNull(alarm());
        assertEquals(2, city.the(PackageStore.class).staged(COUNTY).size());
        assertEquals(List.of(Receipt.Kind.RECEIVED, Receipt.Kind.VERIFIED), kinds(city.take(second).receipts()));
    }

    @Test
    void another_package_under_a_number_that_was_signed_for_is_refused_with_an_alarm() throws Exception {
        county.write(written(COUNTY, "报上来"));
        PackageFiles sent = county.the(Outbox.class).after(CITY, 0).orElseThrow();
        city.take(sent);
        SignedManifest other = signedAnew(sent, manifest -> manifest.put("entries", 9));
        assertThrows(BrokenPackageException.class, () -> city.the(Arrivals.class).offer(COUNTY, other));
        assertEquals("第 1 号包与先前收到的同号包不同", alarm());
        assertEquals(1, city.the(PackageStore.class).staged(COUNTY).size());
    }

    @Test
    void a_package_that_does_not_continue_the_chain_is_refused_and_the_right_one_taken() throws Exception {
        county.write(written(COUNTY, "第一"));
        city.take(county.the(Outbox.class).after(CITY, 0).orElseThrow());
        county.write(written(COUNTY, "第二"));
        PackageFiles second = county.the(Outbox.class).after(CITY, 1).orElseThrow();
        SignedManifest wrong = signedAnew(second, manifest -> manifest.put("previous", "0".repeat(64)));
        assertThrows(BrokenPackageException.class, () -> city.the(Arrivals.class).offer(COUNTY, wrong));
        assertEquals("第 2 号包不接续本节点收到的第 1 号包", alarm());
        city.take(second);
        assertNull(alarm());
    }

    @Test
    void an_interrupted_transfer_goes_on_at_the_volume_that_is_lacking() throws Exception {
        AttachmentRef file = county.the(AttachmentStore.class).store("信.txt", () -> new ByteArrayInputStream("字".repeat(70_000).getBytes(StandardCharsets.UTF_8)));
        county.write(new NoteWritten(List.of(CITY, COUNTY), "附件", List.of(file), null), new NoteOpened(true));
        PackageFiles sent = county.the(Outbox.class).after(CITY, 0).orElseThrow();
        List<Integer> asked = new ArrayList<>();
        assertThrows(UncheckedIOException.class, () -> city.the(Arrivals.class).receive(COUNTY, sent.signedManifest(), volume -> {
            asked.add(volume);
            if (volume == 3) {
                throw new IOException("line lost");
            }
            return Files.newInputStream(sent.volume(volume));
        }));
        assertEquals(List.of(3, 4), city.the(Arrivals.class).offer(COUNTY, sent.signedManifest()).lacking());
        city.take(sent);
        city.runWaiting();
        assertEquals(List.of(1, 2, 3), asked);
        assertTrue(city.the(AttachmentStore.class).holds(file.digest()));
    }

    @Test
    void a_damaged_volume_is_not_kept_and_the_right_one_is_asked_for_again() throws Exception {
        county.write(written(COUNTY, "报上来"));
        PackageFiles sent = county.the(Outbox.class).after(CITY, 0).orElseThrow();
        byte[] damaged = Files.readAllBytes(sent.volume(1));
        damaged[damaged.length / 2] ^= 1;
        BrokenPackageException refused = assertThrows(BrokenPackageException.class,
                () -> city.the(Arrivals.class).receive(COUNTY, sent.signedManifest(), volume -> new ByteArrayInputStream(damaged)));
        assertEquals("第 1 号包的第 1 卷与清单不符，已损坏或被改动，没有保存，请重发", refused.getMessage());
        assertEquals(List.of(1), city.the(Arrivals.class).offer(COUNTY, sent.signedManifest()).lacking());
        assertEquals(List.of(Receipt.Kind.RECEIVED, Receipt.Kind.VERIFIED), kinds(city.take(sent).receipts()));
    }

    @Test
    void a_volume_whose_manifest_nobody_offered_is_refused() {
        assertThrows(BrokenPackageException.class,
                () -> city.the(Arrivals.class).volume(COUNTY, 1, 1, new ByteArrayInputStream(new byte[10])));
    }

    @Test
    void a_manifest_of_a_stranger_is_refused_and_nothing_of_it_is_kept() throws Exception {
        city.write(written(COUNTY, "转下去"));
        SignedManifest strange = city.the(Outbox.class).after(COUNTY, 0).orElseThrow().signedManifest();
        assertThrows(BrokenPackageException.class, () -> city.the(Arrivals.class).offer(COUNTY, strange));
        assertEquals(List.of(), city.the(PackageStore.class).staged(COUNTY));
        assertEquals("清单的签名不是 621321 的", alarm());
    }

    @Test
    void a_package_of_a_newer_level_is_refused_with_words_and_waits_at_its_sender() throws Exception {
        county.write(written(COUNTY, "报上来"));
        PackageFiles sent = county.the(Outbox.class).after(CITY, 0).orElseThrow();
        SignedManifest newer = signedAnew(sent, manifest -> manifest.put("schema", Manifest.SCHEMA + 1));
        assertThrows(BrokenPackageException.class, () -> city.the(Arrivals.class).offer(COUNTY, newer));
        assertTrue(alarm().contains("请先升级本节点"));
        assertEquals(0, city.the(Outbox.class).statement(COUNTY).number());
    }

    @Test
    void fields_that_this_version_does_not_know_go_through_to_a_third_node_unchanged() throws Exception {
        NodeKeys third = NodeKeys.load(keys.resolve(THIRD), TestNode.PASSWORD.toCharArray());
        city.the(PeerStore.class).enrol(third.certificate(), THIRD, "0".repeat(64));
        byte[] stub = "{\"nodes\":[\"621300\",\"621321\",\"621302\"],\"future\":\"码99\"}".getBytes(StandardCharsets.UTF_8);
        OpenPart part = OpenPart.fresh(stub);
        EntryHeader header = new EntryHeader(Ids.next(), Ids.next(), "note", COUNTY, 1, 1, null, new TreeMap<>(), 1, "NoteWritten", 1, Author.SYSTEM, null,
                TestNode.NIGHT.atOffset(ZoneOffset.UTC), false, Map.of(PartName.STUB, HexFormat.of().formatHex(part.commitment())));
        byte[] bytes = ("{\"ofAFutureVersion\":\"留着\"," + new String(Json.write(header), StandardCharsets.UTF_8).substring(1))
                .getBytes(StandardCharsets.UTF_8);
        Entry entry = new Entry(header, bytes, Map.of(PartName.STUB, part));
        county.the(ThreadTransactions.class).inNew(() -> county.the(ForeignEntries.class)
                .receive(List.of(new Delivery(header.stream(), "note", List.of(entry)))));
        city.take(county.the(Outbox.class).after(CITY, 0).orElseThrow());
        city.runWaiting();
        PackageFiles onward = city.the(Outbox.class).after(THIRD, 0).orElseThrow();
        List<StreamGroup> groups = new ArrayList<>();
        try (OpenedPackage opened = new OpenedPackage(onward, third.exchangeKey())) {
            opened.streams().forEachRemaining(groups::add);
        }
        assertArrayEquals(bytes, groups.get(0).entries().get(0).bytes());
        assertArrayEquals(stub, groups.get(0).entries().get(0).parts().get(PartName.STUB).content());
    }

    private String alarm() {
        return city.the(PeerStore.class).find(COUNTY).orElseThrow().alarm();
    }

    private SignedManifest signedAnew(PackageFiles files, Consumer<ObjectNode> change) throws IOException {
        ObjectNode manifest = (ObjectNode) Json.MAPPER.readTree(files.signedManifest().document());
        change.accept(manifest);
        byte[] document = Json.write(manifest);
        return new SignedManifest(document, county.the(NodeKeys.class).exchangeKey().sign(document));
    }

    private List<Receipt.Kind> kinds(List<SignedReceipt> receipts) {
        return receipts.stream().map(receipt -> receipt.verified(city.the(NodeKeys.class).certificate()).kind()).toList();
    }

    /** The files as a disc keeps them while the sender tidies up. */
    private static PackageFiles copied(PackageFiles files) throws IOException {
        Path disc = Files.createTempDirectory(keys, "disc");
        try (Stream<Path> all = Files.list(files.folder())) {
            for (Path file : all.toList()) {
                Files.copy(file, disc.resolve(file.getFileName()));
            }
        }
        return new PackageFiles(disc, files.name());
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                digests.put(file.getFileName().toString(), Sm3.hex(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    private static NoteWritten written(String node, String text) {
        return new NoteWritten(List.of(CITY, node), text, null, "张三");
    }
}
