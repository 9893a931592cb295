package cn.xinfang.interconnection;

import static cn.xinfang.interconnection.ThreeNodes.ANHE_OFFICE;
import static cn.xinfang.interconnection.ThreeNodes.HEBIN_OFFICE;
import static cn.xinfang.interconnection.ThreeNodes.officer;
import static cn.xinfang.interconnection.ThreeNodes.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.interconnection.envelope.EnvelopeNotices;
import cn.xinfang.interconnection.rules.CertificateAnnounced;
import cn.xinfang.interconnection.rules.EnvelopeFact;
import cn.xinfang.interconnection.rules.EnvelopeLetter;
import cn.xinfang.interconnection.rules.PartsSealed;
import cn.xinfang.interconnection.store.CertificateStore;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.security.crypto.BrokenSealException;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.security.crypto.Sm2PrivateKey;
import cn.xinfang.testing.ThreadTransactions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A secret petition goes from one county to another through the city, which may not read it. */
class EnvelopeStoreTest extends CityAndCounties {

    private AttachmentRef file;
    private UUID id;

    @BeforeEach
    void anhe_refers_a_secret_petition_to_hebin() throws Exception {
        file = ThreeNodes.file(nodes.anhe);
        id = nodes.receive(nodes.anhe, ANHE_OFFICE, ThreeNodes.letter(true, file), "hash");
        nodes.act(nodes.anhe, id, officer(ANHE_OFFICE), new Refer(ReferralMode.TRANSFER, HEBIN_OFFICE, null, "安信转〔2026〕1号", "请依法办理"));
        nodes.night(nodes.anhe);
    }

    @Test
    void the_city_carries_it_and_cannot_read_it_with_any_of_its_keys() throws Exception {
        PartsSealed sealed = sealed(nodes.city);
        assertEquals(ThreeNodes.HEBIN, sealed.to());
        Sm2PrivateKey exchange = nodes.city.the(NodeKeys.class).exchangeKey();
        assertThrows(BrokenSealException.class, () -> EnvelopeLetter.open(sealed, exchange));
        String carried = new String(sealed.cipher(), StandardCharsets.UTF_8);
        assertTrue(ThreeNodes.WORDS.stream().noneMatch(carried::contains));
        assertEquals(Set.of(PartName.STUB), parts(nodes.city));
        assertEquals(List.of(), ThreeNodes.rowsWith(nodes.city, ThreeNodes.WORDS));
        assertFalse(nodes.city.the(AttachmentStore.class).holds(file.digest()));
        AttachmentRef carriedFile = sealed.files().get(0);
        try (var in = nodes.city.the(AttachmentStore.class).read(carriedFile.digest())) {
            assertFalse(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("示例"));
        }
    }

    @Test
    void the_addressee_reads_it_checked_against_its_commitments_and_the_envelope_is_gone_everywhere() throws Exception {
        nodes.night(nodes.hebin, nodes.anhe, nodes.hebin);
        assertEquals("工地拖欠冬季工资", state(nodes.hebin, id).registration().matter().summary());
        assertEquals("王建设", state(nodes.hebin, id).registration().petitioners().get(0).name());
        assertTrue(nodes.hebin.the(AttachmentStore.class).holds(file.digest()));
        assertEquals(Set.of(PartName.STUB), parts(nodes.city));
        for (TestNode node : List.of(nodes.anhe, nodes.city, nodes.hebin)) {
            assertEquals(List.of(Set.of(PartName.STUB), Set.of(PartName.STUB)), node.entries(envelope(node)).stream()
                    .map(entry -> entry.parts().keySet()).toList(), node.code());
        }
        try (var files = Files.walk(nodes.city.the(NodeSettings.class).data().resolve("attachments"))) {
            assertEquals(0, files.filter(Files::isRegularFile).count(), "市不留附件");
        }
    }

    @Test
    void what_the_addressee_writes_comes_back_the_same_way() throws Exception {
        nodes.night(nodes.hebin);
        nodes.arrive(nodes.hebin, id);
        nodes.act(nodes.hebin, id, officer(HEBIN_OFFICE), new Refer(ReferralMode.TRANSFER, ANHE_OFFICE, null, "河信转〔2026〕1号", "属安河县管辖"));
        nodes.night(nodes.hebin, nodes.anhe);
        assertEquals(Set.of(PartName.STUB, PartName.CONTENT), nodes.anhe.entries(id).stream()
                .filter(entry -> entry.header().node().equals(ThreeNodes.HEBIN) && entry.header().type().equals("PetitionReferred"))
                .findFirst().orElseThrow().parts().keySet());
        assertEquals(Set.of(PartName.STUB), parts(nodes.city));
    }

    @Test
    void nothing_is_sealed_twice() throws Exception {
        nodes.night(nodes.hebin, nodes.anhe, nodes.hebin, nodes.anhe);
        int packages = nodes.anhe.the(PackageStore.class).newest(ThreeNodes.CITY, 10).size();
        nodes.night(nodes.anhe, nodes.hebin);
        assertEquals(packages, nodes.anhe.the(PackageStore.class).newest(ThreeNodes.CITY, 10).size());
    }

    @Test
    void a_county_knows_the_certificates_of_the_others() throws Exception {
        nodes.night(nodes.hebin);
        assertEquals(nodes.anhe.the(NodeKeys.class).certificate().fingerprint(),
                nodes.hebin.the(CertificateStore.class).of(ThreeNodes.ANHE).orElseThrow().fingerprint());
        assertEquals(List.of(), nodes.hebin.the(EnvelopeNotices.class).all());
    }

    @Test
    void a_county_says_so_when_the_city_names_another_certificate_as_its_own() throws Exception {
        nodes.city.the(ThreadTransactions.class).inNew(() -> {
            Journal journal = nodes.city.the(Journal.class);
            UUID stream = Ids.derived(UUID.nameUUIDFromBytes("cn.xinfang.certificates".getBytes(StandardCharsets.UTF_8)), ThreeNodes.HEBIN);
            journal.append(journal.read(stream, CertificateAnnounced.class),
                    List.of(new CertificateAnnounced(ThreeNodes.HEBIN, nodes.anhe.the(NodeKeys.class).certificate().der())), Author.SYSTEM);
            return null;
        });
        nodes.night(nodes.hebin);
        assertTrue(nodes.hebin.the(EnvelopeNotices.class).all().get(0).contains("核对指纹"));
    }

    private Set<PartName> parts(TestNode node) {
        return node.entries(id).stream().flatMap(entry -> entry.parts().keySet().stream()).collect(Collectors.toSet());
    }

    private static UUID envelope(TestNode node) {
        return node.the(Jdbi.class).withHandle(db -> db.select("select id from stream where kind = 'envelope'").mapTo(UUID.class).one());
    }

    private static PartsSealed sealed(TestNode node) throws Exception {
        return node.the(ThreadTransactions.class).inNew(() -> (PartsSealed) node.the(Journal.class).read(envelope(node), EnvelopeFact.class).entries().get(0).fact());
    }
}
