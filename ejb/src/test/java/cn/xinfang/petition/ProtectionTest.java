package cn.xinfang.petition;

import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.docket.rules.ProjectedPetition;
import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.assignment.HandOver;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.protection.ReferByExemption;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.Registration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** C1: what is said about somebody never reaches him, whichever unit of the whole city is tried and whichever way it would go. */
class ProtectionTest {

    /** Refused in the tests below. */
    static final Set<String> REFUSALS = Set.of("EXEMPTION_REASON", "EXEMPTION_BY_SUPERIOR", "EXEMPTION_NEEDLESS");

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Map<String, UnitRef> UNITS = units();
    private static final UnitRef CITY_OFFICE = named("陇宁市信访局");
    private static final UnitRef COUNTY_OFFICE = named("安河县信访局");

    /**
     * Every unit that a command names. What it gives access to must go through C1; the others only say who acts, or, as {@link ObstructionTest}
     * shows, are passed over where it would reach the accused.
     */
    private static final Map<String, Optional<Function<UnitRef, PetitionCommand>>> NAMED_BY_COMMANDS = Map.of(
            "Refer.to", Optional.of(to -> new Refer(ReferralMode.TRANSFER, to, null, "陇信转〔2026〕1号", null)),
            "Forward.to", Optional.of(Acts::forward),
            "Upward.superior", Optional.empty(),
            "Remind.from", Optional.empty(),
            "Supervise.from", Optional.empty(),
            "Relate.by", Optional.empty(),
            "Join.by", Optional.empty(),
            "RequestReview.by", Optional.empty());

    /** Commands of later stages, whose decision asks C1 by itself. */
    private static final Set<String> ASKING = Set.of("AskPart.unit", "HandOverClaims.to", "DecideDispute.unit", "RaiseDispute.party");

    /** Who decides something about it; sees it only by a relation, which the accused has none. */
    private static final Set<String> WITHOUT_ACCESS = Set.of("AskRecusal.decider", "RaiseDispute.office");

    /** Each kind of accused, seen from the city and from the county. */
    static Stream<Registration> reports() {
        return Stream.of("陇宁市住房和城乡建设局", "陇宁市人民政府", "安河县人民政府", "安河县信访局", "陇宁市信访局", "安河县公安局", "安河县双泉镇人民政府")
                .map(ProtectionTest::named).map(accused -> Letters.report(MONDAY, accused));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void no_unit_of_the_city_gets_a_report_that_would_tell_the_accused(Registration report) {
        for (UnitRef sender : List.of(CITY_OFFICE, COUNTY_OFFICE)) {
            Story story = Story.received(sender, report);
            for (UnitRef unit : UNITS.values()) {
                boolean open = HandOver.accused(unit, story.state(), story.situation(officer(sender))).isEmpty();
                boolean allowed = !above(unit).contains(report.accused().unit())
                        && (!unit.node().equals(report.accused().unitNode()) || unit.node().equals(sender.node()) || unit.node().equals("621300"));
                assertEquals(allowed, open, sender.name() + " → " + unit.name() + "，被反映的是" + report.accused().unitName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_command_that_gives_a_unit_access_is_refused_for_the_accused_and_all_below(Registration report) {
        UnitRef accused = UNITS.get(report.accused().unit());
        List<UnitRef> below = UNITS.values().stream().filter(unit -> above(unit).contains(accused.code())).toList();
        for (Function<UnitRef, PetitionCommand> command : NAMED_BY_COMMANDS.values().stream().flatMap(Optional::stream).toList()) {
            UnitRef sender = command.apply(accused).action() == Action.FORWARD ? named("河滨区柳林镇人民政府") : named("河滨区信访局");
            for (UnitRef unit : below) {
                if (unit.code().equals(sender.code()) || command.apply(unit).action() == Action.FORWARD && !unit.office()) {
                    continue;
                }
                assertEquals("TARGET_IS_ACCUSED", Story.received(sender, report).refuses(officer(sender), command.apply(unit)).code(), unit.name());
            }
        }
    }

    @Test
    void no_command_names_a_unit_unheard() {
        Set<String> named = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.xinfang.petition")) {
            if (type.isAssignableTo(PetitionCommand.class) && type.reflect().isRecord()) {
                for (RecordComponent component : type.reflect().getRecordComponents()) {
                    if (component.getType() == UnitRef.class) {
                        named.add(type.getSimpleName() + "." + component.getName());
                    }
                }
            }
        }
        Set<String> placed = new TreeSet<>(NAMED_BY_COMMANDS.keySet());
        placed.addAll(ASKING);
        placed.addAll(WITHOUT_ACCESS);
        assertEquals(placed, named);
    }

    @Test
    void commands_of_later_stages_ask_before_they_give_access() throws IOException {
        for (String named : ASKING) {
            String[] command = named.split("\\.");
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/cn/xinfang/petition"))) {
                Path source = files.filter(file -> file.endsWith(command[0] + ".java")).findFirst().orElseThrow();
                assertTrue(Files.readString(source).contains("HandOver.accused(" + command[1] + ", state, at)"), named);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void whatever_is_kept_for_lists_names_no_unit_below_the_accused_but_the_present_holder(Registration report) {
        Set<String> kept = UNITS.values().stream().filter(unit -> above(unit).contains(report.accused().unit())).map(UnitRef::code).collect(Collectors.toSet());
        UnitRef first = UNITS.get(report.accused().unit());
        Story story = Story.received(first, report);
        assertTrue(parties(story).contains(first.code()), "谁收到谁先转出，转出之前看得到");
        UnitRef next = first.office() ? named("陇宁市纪委监委") : named("陇宁市信访局");
        if (kept.contains(next.code())) {
            return;
        }
        story.does(officer(first), first.office() ? Acts.transfer(next) : Acts.forward(next));
        assertEquals(Set.of(), parties(story).stream().filter(kept::contains).collect(Collectors.toSet()));
    }

    @Test
    void a_unit_that_the_accused_person_leads_elsewhere_is_closed_as_well() {
        UnitRef own = named("安河县双泉镇人民政府");
        UnitRef other = named("陇宁市水务局");
        Registration report = Letters.report(MONDAY, own).against(new Accused(own.code(), own.name(), own.node(), "某某", "镇长").known(List.of(own.code(), other.code()), false));
        Story story = Story.received(CITY_OFFICE, report);
        assertEquals("TARGET_IS_ACCUSED", story.refuses(officer(CITY_OFFICE), Acts.transfer(other)).code());
        story.does(officer(CITY_OFFICE), Acts.transfer(named("陇宁市民政局")));
    }

    @Test
    void the_head_of_a_superior_office_may_let_it_go_below_the_accused_with_a_reason_but_never_to_the_accused() {
        UnitRef bureau = named("陇宁市财政局");
        UnitRef group = new UnitRef("6213000000001070002", "派驻市财政局纪检监察组", "621300", false, List.of(bureau.code(), bureau.superiors().get(0)));
        Story held = Story.received(CITY_OFFICE, Letters.report(MONDAY, bureau));
        String reason = "只有派驻机构有管理权限，经请示同意。";
        assertEquals("EXEMPTION_REASON", refused(held, Town.head(CITY_OFFICE), group, "同意").code());
        assertEquals("EXEMPTION_BY_SUPERIOR", refused(held, officer(CITY_OFFICE), group, reason).code());
        assertEquals("EXEMPTION_NEEDLESS", refused(held, Town.head(CITY_OFFICE), named("陇宁市民政局"), reason).code());
        assertEquals("TARGET_IS_ACCUSED", refused(held, Town.head(CITY_OFFICE), bureau, reason).code());
        held.does(Town.head(CITY_OFFICE), new ReferByExemption(Acts.transfer(group), reason));
        assertEquals(group, held.state().assignment().holder());
        assertTrue(parties(held).contains(group.code()));
    }

    @Test
    void an_office_below_the_accused_exempts_nobody() {
        UnitRef government = named("安河县人民政府");
        Story story = Story.received(COUNTY_OFFICE, Letters.report(MONDAY, government));
        Refusal refusal = refused(story, Town.head(COUNTY_OFFICE), named("安河县公安局"), "县公安局最熟悉情况，拟转其办理。");
        assertEquals("EXEMPTION_BY_SUPERIOR", refusal.code());
        assertEquals("第三十条第三款", refusal.article().place());
    }

    @Test
    void both_rule_sets_keep_a_report_from_the_accused_by_their_own_article() {
        LocalDate then = LocalDate.parse("2010-03-01");
        UnitRef accused = named("安河县双泉镇人民政府");
        Refusal refusal = Story.received(COUNTY_OFFICE, Letters.report(then, accused)).refuses(officer(COUNTY_OFFICE), Acts.transfer(accused));
        assertEquals(RuleSet.XFTL2005.lawTitle(), refusal.article().law());
        assertEquals("第二十三条", refusal.article().place());
    }

    @Test
    void a_report_never_goes_to_the_accused_or_below_it_or_into_its_county() {
        Story inCounty = Story.received(Town.COUNTY_OFFICE, Letters.report(MONDAY, Town.TOWNSHIP));
        assertEquals("TARGET_IS_ACCUSED", inCounty.refuses(officer(Town.COUNTY_OFFICE), Acts.transfer(Town.TOWNSHIP)).code());
        assertEquals("TARGET_IS_ACCUSED", inCounty.refuses(officer(Town.COUNTY_OFFICE), Acts.transfer(Town.TOWNSHIP_STATION)).code());
        inCounty.does(officer(Town.COUNTY_OFFICE), Acts.transfer(Town.COUNTY_LABOUR));

        Story inCity = Story.received(Town.CITY_OFFICE, Letters.report(MONDAY, Town.TOWNSHIP));
        Refusal refusal = inCity.refuses(officer(Town.CITY_OFFICE), Acts.transfer(Town.COUNTY_LABOUR));
        assertEquals("TARGET_IS_ACCUSED", refusal.code());
        assertEquals(new Article("信访工作条例", "第三十条第三款"), refusal.article());
        inCity.does(officer(Town.CITY_OFFICE), Acts.transfer(Town.CITY_LABOUR));
    }

    @Test
    void a_report_against_a_unit_is_not_forwarded_to_an_office_that_it_heads() {
        UnitRef government = new UnitRef("621000", "安河县人民政府", Town.COUNTY, false, List.of());
        Story story = Story.received(Town.TOWNSHIP, Letters.report(MONDAY, government));
        assertEquals("TARGET_IS_ACCUSED", story.refuses(officer(Town.TOWNSHIP), Acts.forward(Town.COUNTY_OFFICE)).code());
        story.does(officer(Town.TOWNSHIP), Acts.forward(Town.CITY_OFFICE));
    }

    private static Refusal refused(Story story, Actor actor, UnitRef to, String reason) {
        return story.refuses(actor, new ReferByExemption(Acts.transfer(to), reason));
    }

    private static Set<String> parties(Story story) {
        return ProjectedPetition.of(story.state(), 1).units().stream().map(row -> (String) row.get("unit_code")).collect(Collectors.toSet());
    }

    /** The unit and all above it. */
    private static Set<String> above(UnitRef unit) {
        Set<String> all = new TreeSet<>(unit.superiors());
        all.add(unit.code());
        return all;
    }

    private static UnitRef named(String name) {
        return UNITS.values().stream().filter(unit -> unit.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name));
    }

    /** All units of the demonstration, each with those above it. */
    private static Map<String, UnitRef> units() {
        record Line(String code, String name, String node, boolean office, String superior) {
        }
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/reference/units.csv"))) {
            Map<String, Line> lines = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(row -> new Line(row.get("code"), row.get("name"), row.get("node_code"), row.get("kind").equals("OFFICE"), row.get("superior_code")))
                    .collect(Collectors.toMap(Line::code, line -> line));
            return lines.values().stream().map(line -> {
                List<String> superiors = new ArrayList<>();
                for (String next = line.superior(); !next.isEmpty(); next = lines.get(next).superior()) {
                    superiors.add(next);
                }
                return new UnitRef(line.code(), line.name(), line.node(), line.office(), List.copyOf(superiors));
            }).collect(Collectors.toMap(UnitRef::code, unit -> unit));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
