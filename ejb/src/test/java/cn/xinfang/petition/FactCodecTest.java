package cn.xinfang.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.closing.AnsweredDirectly;
import cn.xinfang.petition.closing.RevisitMeans;
import cn.xinfang.petition.closing.Revisited;
import cn.xinfang.petition.evaluation.EvaluationGiven;
import cn.xinfang.petition.evaluation.EvaluationReviewed;
import cn.xinfang.petition.evaluation.EvaluationVerified;
import cn.xinfang.petition.evaluation.Grievance;
import cn.xinfang.petition.evaluation.Means;
import cn.xinfang.petition.evaluation.Satisfaction;
import cn.xinfang.petition.evaluation.Subject;
import cn.xinfang.petition.handling.DraftProofread;
import cn.xinfang.petition.linking.LeadMoved;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.LinkNoteWithdrawn;
import cn.xinfang.petition.linking.LinkNoted;
import cn.xinfang.petition.linking.LinkUndone;
import cn.xinfang.petition.simplified.SimplifiedEnded;
import cn.xinfang.petition.protection.ContentSurrendered;
import cn.xinfang.petition.protection.NodeName;
import cn.xinfang.petition.protection.ReferralExempted;
import cn.xinfang.petition.protection.SurrenderAsked;
import cn.xinfang.petition.assignment.PetitionArrived;
import cn.xinfang.petition.assignment.ClocksCompared;
import cn.xinfang.petition.assignment.RecallAnswered;
import cn.xinfang.petition.assignment.ReferralCancelled;
import cn.xinfang.petition.cohandling.PartAnswered;
import cn.xinfang.petition.cohandling.PartCalledOff;
import cn.xinfang.petition.recusal.RecusalDecided;
import cn.xinfang.petition.registration.AccessListGiven;
import cn.xinfang.petition.registration.ClockRestated;
import cn.xinfang.petition.registration.IdentityCheck;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.PartErased;
import cn.xinfang.petition.registration.Particulars;
import cn.xinfang.petition.registration.PetitionRegistered;
import cn.xinfang.petition.registration.PetitionersCorrected;
import cn.xinfang.petition.registration.QueryCodeReissued;
import cn.xinfang.petition.routing.TakeUpRecorded;
import cn.xinfang.petition.takeover.TakeOver;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How facts are split into parts, and that nothing but what may travel everywhere is in the stub. */
class FactCodecTest {

    /**
     * Every name in a stub. None of them is free text or a person: {@code name} is the name of a unit, {@code basis} an article,
     * {@code by} and {@code approver} are accounts of officials, {@code document} the number of a letter, {@code files} are commitments.
     */
    private static final Set<String> STUB_NAMES = Set.of("custody", "on", "mode", "from", "to", "terms", "term", "document", "upheld", "agreed", "differing",
            "particulars", "restricted", "notice", "confirmed", "by", "reason", "entry", "part", "basis", "approver", "nodes", "files",
            "number", "channel", "petitionedOn", "receivedOn", "registeredOn", "ruleSet", "unit", "division", "contentClass", "people",
            "affected", "anonymous", "confidential", "urgent", "code", "name", "node", "office", "superiors",
            "party", "arbiter", "capacity", "how", "own",
            "lead", "id", "holder", "standing", "dueOn", "servedOn", "reviewUntil", "petition", "supervise",
            "subject", "satisfaction", "means", "justified", "settled",
            "ground", "claim", "doneOn", "instance", "postedOn", "late", "body", "desk", "accepted", "heldOn", "outcome", "review", "last", "taken",
            "cause", "kind", "start", "dueRaw", "dueLegal", "provisional", "calendarVersion", "pauses", "trigger", "level", "round");

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    static Stream<PetitionFact> facts() {
        Stream<PetitionFact> told = Stream.of(Stage.values()).flatMap(stage -> stage.under(RuleSet.XFGZTL2022).facts().stream());
        return Stream.of(told, competence(), corrected(), sentBack(), reminded(), takenOver(), assisted(), checked(), reviewed(), Stream.<PetitionFact>of(
                new DraftProofread(new UUID(8, 8), List.of(new DraftProofread.Answered("查明的事实：只有 3 个字，说不清楚", "双方已当面确认"))),
                new ClocksCompared("621300", DAY, List.of(Stage.已登记.under(RuleSet.XFGZTL2022).term(ClockKind.T01).term())),
                new ReferralCancelled(3, DAY, "选错了单位"), new RecallAnswered(2, false, DAY, "已开始调查"),
                new SimplifiedEnded(2, DAY, "需要审计账目"),
                new SurrenderAsked(DAY, List.of(new NodeName("621300", "陇宁市"))), new ContentSurrendered(DAY, new NodeName("621300", "陇宁市"), List.of("ab".repeat(32))),
                new ReferralExempted(DAY, Town.COUNTY_ROADS, "只有派驻机构有管理权限"),
                new ClockRestated(Stage.已登记.under(RuleSet.XFGZTL2022).term(ClockKind.T01).term()),
                new PartErased(new UUID(1, 1), PartName.IDENTITY, "《个人信息保护法》第四十七条", new UUID(2, 2)),
                new LinkUndone(LinkKind.REPEAT, new UUID(7, 10), DAY, "不是同一事项"), new LeadMoved(new UUID(7, 10), Town.COUNTY_ROADS, DAY),
                new LinkNoted(new UUID(7, 1), "n", LinkKind.SAME_LETTER, DAY, Town.CITY_OFFICE, false, "市长"),
                new LinkNoteWithdrawn(new UUID(7, 1), LinkKind.SAME_LETTER, DAY, "内容不同"),
                new TakeUpRecorded("陇移〔2026〕1号", 1, DAY, false, "不属于本机关管辖"),
                new AccessListGiven(DAY, IdentityCheck.ID_DOCUMENT), new QueryCodeReissued(DAY, IdentityCheck.ID_DOCUMENT, "hash"), new PetitionersCorrected(DAY, "搬家", "户口簿", List.of(Letters.MOVED)),
                new EvaluationGiven(DAY, Subject.UNIT, "621002", "620001", Satisfaction.UNSATISFIED, Means.PAPER, new UUID(3, 3), Set.of(Grievance.LATE), "太慢",
                        Acts.SHEET, DAY.atTime(10, 30)),
                new EvaluationVerified(DAY, Subject.UNIT, true, DAY.atTime(15, 0), null), new EvaluationReviewed(DAY, Subject.UNIT, true, "答复有遗漏"),
                new Revisited(DAY, DAY, RevisitMeans.AT_HOME, false, "工资只发了一半")))
                .flatMap(it -> it).filter(FactCodecTest::whole).distinct();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_is_read_back_as_it_was_written(PetitionFact fact) {
        assertEquals(fact, Stubs.CODEC.read(fact.getClass().getSimpleName(), Stubs.CODEC.parts(fact)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void each_component_lies_in_its_part_and_nowhere_else(PetitionFact fact) throws IOException {
        Map<PartName, Set<String>> written = new EnumMap<>(PartName.class);
        for (Map.Entry<PartName, byte[]> part : Stubs.CODEC.parts(fact).entrySet()) {
            Set<String> keys = new TreeSet<>();
            new ObjectMapper().readTree(part.getValue()).fieldNames().forEachRemaining(keys::add);
            written.put(part.getKey(), keys);
        }
        Map<PartName, Set<String>> annotated = new EnumMap<>(PartName.class);
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            In in = component.getAnnotation(In.class);
            annotated.computeIfAbsent(in == null ? PartName.CONTENT : in.value(), part -> new TreeSet<>()).add(component.getName());
        }
        written.forEach((part, keys) -> assertTrue(annotated.get(part).containsAll(keys), part + " " + keys));
    }

    @Test
    void a_letter_of_the_time_before_barcodes_were_noted_is_read() {
        String content = "{\"matter\":{\"summary\":\"反映水渠失修\",\"postmark\":\"2026-03-01\",\"jointLetter\":false,\"mayPublish\":false}}";

        Matter matter = ((PetitionRegistered) Stubs.CODEC.read("PetitionRegistered",
                Map.of(PartName.CONTENT, content.getBytes(StandardCharsets.UTF_8)))).matter();

        assertEquals(new Matter("反映水渠失修", null, null, null, null, null, LocalDate.parse("2026-03-01"), false, false, null, null, null), matter);
    }

    @Test
    void a_period_of_the_time_before_hearings_were_left_out_is_read() {
        String stub = "{\"custody\":1,\"on\":\"2026-03-02\",\"terms\":[{\"kind\":\"T02\",\"ruleSet\":\"XFGZTL2022\",\"start\":\"2026-03-02\","
                + "\"dueRaw\":\"2026-03-17\",\"dueLegal\":\"2026-03-17\",\"provisional\":false,\"calendarVersion\":\"2026\"}]}";

        PetitionArrived arrived = (PetitionArrived) Stubs.CODEC.read("PetitionArrived", Map.of(PartName.STUB, stub.getBytes(StandardCharsets.UTF_8)));

        assertEquals(Story.TERMS.start(ClockKind.T02, RuleSet.XFGZTL2022, DAY).orElseThrow(), arrived.terms().get(0));
    }

    @Test
    void an_answer_of_the_time_before_claims_were_answered_one_by_one_is_read() {
        AnsweredDirectly answered = (AnsweredDirectly) Stubs.CODEC.read("AnsweredDirectly", Map.of(PartName.STUB, "{\"on\":\"2026-03-03\"}".getBytes(StandardCharsets.UTF_8),
                PartName.CONTENT, "{\"answer\":\"建议已采纳。\"}".getBytes(StandardCharsets.UTF_8)));

        PetitionState state = answered.on(Stage.已登记的建议.under(RuleSet.XFGZTL2022).state());

        assertEquals("建议已采纳。", answered.words());
        assertEquals(Status.ANSWERED, state.status());
        assertEquals(List.of(), state.closing().replies());
    }

    @Test
    void every_type_of_fact_is_tried() {
        Set<String> tried = facts().map(fact -> fact.getClass().getSimpleName()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(types().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new)), tried);
    }

    @Test
    void a_stub_holds_no_text_and_no_person() {
        types().flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(In.class) && component.getAnnotation(In.class).value() == PartName.STUB)
                .forEach(FactCodecTest::checkStub);
    }

    @Test
    void the_stub_of_a_report_names_neither_writer_nor_accused_nor_matter() {
        Story story = Story.received(Town.COUNTY_OFFICE, Letters.report(LocalDate.parse("2026-03-02"), Town.TOWNSHIP));
        for (PetitionFact fact : story.facts()) {
            String stub = new String(Stubs.CODEC.parts(fact).get(PartName.STUB), StandardCharsets.UTF_8);
            for (String secret : Set.of("李某", "13900000000", "青山镇", Town.TOWNSHIP.code(), "某某", "补助", "工资")) {
                assertFalse(stub.contains(secret), secret);
            }
        }
    }

    static Stream<Class<?>> types() {
        return PetitionFact.SLICES.stream().flatMap(slice -> Stream.of(slice.getPermittedSubclasses()));
    }

    private static void checkStub(RecordComponent component) {
        assertTrue(STUB_NAMES.contains(component.getName()), component.getDeclaringRecord().getSimpleName() + "." + component.getName());
        boolean nested = component.getType().isRecord();
        if (nested) {
            Stream.of(component.getType().getRecordComponents()).forEach(FactCodecTest::checkStub);
        }
        boolean text = component.getType() == String.class && component.getDeclaringRecord() != Particulars.class;
        assertTrue(!text || Set.of("number", "document", "basis", "code", "name", "node", "unit", "office", "calendarVersion").contains(component.getName()),
                component.getDeclaringRecord().getSimpleName() + "." + component.getName() + " is text in the stub");
    }

    private static Stream<PetitionFact> competence() {
        return Stream.of(new RecusalDecided(DAY, new UUID(5, 5), true, "由他人接办"), new PartAnswered(1, DAY, Town.COUNTY_ROADS, "已付清"),
                new PartCalledOff(1, DAY, "已另行查清"));
    }

    private static Stream<PetitionFact> corrected() {
        Story story = Stage.已登记.under(RuleSet.XFGZTL2022);
        return story.does(Town.clerk(Town.CITY_OFFICE), Acts.of(Action.CORRECT, story, null)).facts().stream();
    }

    private static Stream<PetitionFact> takenOver() {
        return TakeOverTest.facts(new TakeOver("62130020150302100001" + 5, Town.CITY_OFFICE, Town.CITY_LABOUR,
                TakeOverTest.record("2015-03-02", "2015-05-16"))).stream();
    }

    private static Stream<PetitionFact> sentBack() {
        Story story = Stage.已受理.under(RuleSet.XFGZTL2022);
        story.does(Town.officer(Town.COUNTY_LABOUR), Acts.of(Action.RECORD_CONTACT, story, null));
        story.does(Town.officer(Town.COUNTY_LABOUR), Acts.of(Action.RECORD_INVESTIGATION, story, null));
        story.does(Town.officer(Town.COUNTY_LABOUR), Acts.draft(Acts.opinion(Letters.WAGES)));
        return story.does(Town.head(Town.COUNTY_LABOUR), Acts.of(Action.SEND_BACK, story, null)).facts().stream();
    }

    private static Stream<PetitionFact> assisted() {
        Story story = Stage.已登记.under(RuleSet.XFGZTL2022);
        return story.does(Town.clerk(Town.CITY_OFFICE), Acts.of(Action.RECORD_ASSISTANCE, story, null)).facts().stream();
    }

    private static Stream<PetitionFact> checked() {
        Story story = Stage.已报告执行.under(RuleSet.XFGZTL2022);
        return story.does(Town.officer(Town.COUNTY_OFFICE), Acts.of(Action.CHECK_EXECUTION, story, null)).facts().stream();
    }

    private static Stream<PetitionFact> reviewed() {
        Story heard = Stage.复核听证中.under(RuleSet.XFGZTL2022);
        Actor desk = Town.officer(Town.CITY_GOVERNMENT);
        heard.does(desk, Acts.of(Action.HEARING, heard, null)).does(desk, Acts.of(Action.DRAFT_REVIEW, heard, null))
                .does(Town.head(Town.CITY_GOVERNMENT), Acts.of(Action.SEND_BACK_REVIEW, heard, null));
        Story ended = Stage.复核终结.under(RuleSet.XFGZTL2022);
        ended.does(Town.officer(Town.COUNTY_LABOUR), Acts.of(Action.GIVE_HELP, ended, null));
        return Stream.concat(heard.facts().stream(), ended.facts().stream());
    }

    private static Stream<PetitionFact> reminded() {
        Story story = Stage.督办已反馈.under(RuleSet.XFGZTL2022).does(Town.officer(Town.COUNTY_OFFICE), Acts.remind());
        Stream<PetitionFact> urgent = Stage.重大紧急.under(RuleSet.XFGZTL2022).does(Town.officer(Town.CITY_OFFICE), Acts.of(Action.REPORT_URGENT, story, null)).facts().stream();
        story.does(Town.officer(Town.COUNTY_OFFICE), Acts.of(Action.PRESS_SUPERVISION, story, null));
        story.does(Town.officer(Town.COUNTY_LABOUR), Acts.of(Action.ANSWER_SUPERVISION, story, null));
        story.does(Town.officer(Town.COUNTY_OFFICE), Acts.of(Action.CLOSE_SUPERVISION, story, null));
        return Stream.concat(urgent, story.facts().stream());
    }

    /** Not one of those that {@link Stage#只有存根} holds without their content. */
    private static boolean whole(PetitionFact fact) {
        return Stream.of(fact.getClass().getRecordComponents()).noneMatch(component -> Set.of("claims", "matter").contains(component.getName())
                && Stubs.CODEC.parts(fact).get(PartName.CONTENT) == null);
    }
}
