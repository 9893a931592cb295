package cn.xinfang.docket;

import static cn.xinfang.docket.Offices.ANHE_LABOUR;
import static cn.xinfang.docket.Offices.ANHE_OFFICE;
import static cn.xinfang.docket.Offices.CITY_OFFICE;
import static cn.xinfang.docket.Offices.HEBIN_OFFICE;
import static cn.xinfang.docket.Offices.MARCH_3;
import static cn.xinfang.docket.Offices.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.interconnection.rules.Difference;
import cn.xinfang.interconnection.rules.OpenedPackage;
import cn.xinfang.interconnection.rules.PackageFiles;
import cn.xinfang.interconnection.rules.PackageName;
import cn.xinfang.interconnection.rules.PackageWriter;
import cn.xinfang.interconnection.rules.Statement;
import cn.xinfang.interconnection.rules.VolumeSize;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Sharing;
import cn.xinfang.journal.TestNode;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Json;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.AgentKind;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Presentation;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.security.crypto.NodeKeys;
import cn.xinfang.testing.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What leaves a node, line by line, for each kind of petition: {@code packages/*.jsonl} can be read by whoever wants to know. Ids, salts,
 * commitments and times are left out of the comparison, nothing else is.
 */
class GoldenPackageStoreTest {

    private static final String CITY = "621300";
    private static final String ANHE = "621321";
    private static final String HEBIN = "621302";
    private static final Petitioner WRITER = new Petitioner("揭发人乙", "暗访镇匿名路8号", "13877776666", "jiefa@example.org", "621399197001010013", false);
    private static final Presentation GUARDED = new Presentation(false,
            new Presentation.Agent("监护人丙", "13866665555", AgentKind.RELATIVE, "代为提出", null), null, null, null, "年满十五岁");

    private static final AttachmentRef AUTHORISATION = new AttachmentRef(new UUID(6, 6), "监护关系证明.pdf", "application/pdf", 1024, "ab".repeat(32));

    private static final List<String> PEOPLE = List.of("揭发人乙", "13877776666", "暗访镇", "jiefa@example.org", "621399197001010013", "监护人丙", "13866665555",
            "十五岁");
    private static final List<String> CONTENT = List.of("冒领补助", "材料附后", "修桥工地", "请求核查");
    private static final List<String> ACCUSED = List.of("被举报甲", "某科长");

    @TempDir
    private Path folder;

    /** A letter, who is accused in it, and whether the officer confirmed the class of its claims. */
    enum Kind {
        ORDINARY_UNCLASSIFIED, ORDINARY, REPORT, CONFIDENTIAL, MINOR;

        Registration registration(UnitRef accused) {
            Matter matter = new Matter("反映冒领补助", "反映修桥中冒领补助，材料附后，请求核查处理。", "修桥工地", "求决", null, null, null, false, false);
            return new Registration(Channel.LETTER, MARCH_3, MARCH_3, null, "621321101", "0403", 1, 1, false,
                    this == CONFIDENTIAL || this == MINOR, false, matter,
                    List.of(this == REPORT ? Offices.REPORT : Offices.WAGES), this == MINOR ? List.of(AUTHORISATION) : List.of(), List.of(WRITER),
                    this == REPORT ? new Accused(accused.code(), accused.name(), accused.node(), "被举报甲", "某科长") : null,
                    this == MINOR ? GUARDED : Presentation.PLAIN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_leaves_the_node_is_what_the_golden_package_holds(Kind kind) throws IOException {
        List<String> lines = new ArrayList<>();
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk anhe = new Desk(entities, ANHE, MARCH_3);
            UUID up = anhe.register(ANHE_OFFICE, kind.registration(ANHE_LABOUR));
            if (kind != Kind.ORDINARY_UNCLASSIFIED) {
                anhe.classify(up, ANHE_OFFICE, kind.registration(ANHE_LABOUR).claims());
            }
            lines.add("# 安河县登记，由县信访局办理：安河县发市");
            lines.addAll(sent(anhe, up, CITY));
        });
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk city = new Desk(entities, CITY, MARCH_3);
            UUID down = city.register(CITY_OFFICE, kind.registration(ANHE_LABOUR));
            if (kind != Kind.ORDINARY_UNCLASSIFIED) {
                city.classify(down, CITY_OFFICE, kind.registration(ANHE_LABOUR).claims());
                city.act(down, officer(CITY_OFFICE), new Refer(ReferralMode.TRANSFER, HEBIN_OFFICE, null, "陇信转〔2026〕1号", "请依法办理"));
            }
            lines.add("# 市登记，转河滨区；被反映的单位在安河县：市发河滨区");
            lines.addAll(sent(city, down, HEBIN));
            lines.add("# 同上：市发安河县");
            lines.addAll(sent(city, down, ANHE));
        });
        assertEquals(golden(kind), String.join("\n", lines) + "\n");
    }

    /** The lines of the package from the desk's node to another, in the clear as the receiver reads them. */
    private List<String> sent(Desk desk, UUID petition, String to) {
        Sharing sharing = desk.sharing(petition);
        Set<PartName> granted = sharing.partsByNode().get(to);
        if (granted == null) {
            return List.of("(不发)");
        }
        try {
            PackageFiles file = new PackageFiles(folder.resolve(petition + "-" + to), new PackageName(CITY, to, 1));
            write(file, Difference.of(desk.node.foreignEntries().of(petition), Map.of(), granted, to));
            List<String> lines = new ArrayList<>();
            try (OpenedPackage opened = new OpenedPackage(file, TestNode.nodeKeys().exchangeKey())) {
                opened.streams().forEachRemaining(group -> group.entries().forEach(entry -> lines.add(line(entry))));
            }
            assertNothingSlips(String.join("\n", lines), granted);
            assertNothingSlips(new String(Files.readAllBytes(file.volume(1)), StandardCharsets.UTF_8), Set.of());
            return lines;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(PackageFiles file, List<Entry> entries) throws IOException {
        NodeKeys keys = TestNode.nodeKeys();
        try (PackageWriter writer = new PackageWriter(file, VolumeSize.LARGEST, keys.certificate().publicKey(), OffsetDateTime.parse("2026-03-04T00:30:00+08:00"))) {
            for (Entry entry : entries) {
                writer.add(entry);
            }
            writer.finish(null, new Statement(CITY, 0, null, 0), keys.exchangeKey());
        }
    }

    private static void assertNothingSlips(String text, Set<PartName> granted) {
        Map<PartName, List<String>> words = Map.of(PartName.CONTENT, CONTENT, PartName.IDENTITY, PEOPLE, PartName.SEALED, ACCUSED);
        assertEquals(List.of(), words.entrySet().stream().filter(part -> !granted.contains(part.getKey()))
                .flatMap(part -> part.getValue().stream()).filter(text::contains).toList());
    }

    private static String line(Entry entry) {
        EntryHeader header = entry.header();
        ObjectNode line = Json.MAPPER.createObjectNode();
        line.put("type", header.type()).put("node", header.node()).put("number", header.number());
        line.put("by", header.author().name()).put("unit", header.author().unit());
        line.put("committed", String.join(" ", header.commitments().keySet().stream().map(PartName::name).sorted().toList()));
        ObjectNode parts = line.putObject("parts");
        Stream.of(PartName.values()).filter(entry.parts()::containsKey).forEach(name -> parts.set(name.name(), read(entry.parts().get(name).content())));
        return new String(Json.write(line), StandardCharsets.UTF_8);
    }

    private static JsonNode read(byte[] part) {
        return Json.read(part, JsonNode.class);
    }

    private static String golden(Kind kind) throws IOException {
        try (var in = GoldenPackageStoreTest.class.getResourceAsStream("packages/" + kind.name().toLowerCase(Locale.ROOT) + ".jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
