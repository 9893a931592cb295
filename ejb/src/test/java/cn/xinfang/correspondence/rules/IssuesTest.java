package cn.xinfang.correspondence.rules;

import static cn.xinfang.correspondence.rules.CaseHistory.LABOUR;
import static cn.xinfang.correspondence.rules.CaseHistory.OFFICE;
import static cn.xinfang.correspondence.rules.CaseHistory.ROADS;
import static cn.xinfang.correspondence.rules.CaseHistory.WAGES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.document.DocumentKind;
import cn.xinfang.document.ReviewOpinion;
import cn.xinfang.journal.History;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.Adoption;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.assistance.Forward;
import cn.xinfang.petition.closing.AnsweredDirectly;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.PetitionAccepted;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.ServiceMeans;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.UndoLink;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IssuesTest {

    @Test
    void a_full_history_gives_every_letter_and_notice_and_the_proofs_of_service() {
        assertEquals(List.of("D15-1", "D02-1", "D03-1", "D14-D03-1", "D07-1", "D14-D07-1", "D08-1", "D14-D08-1"),
                keys(Cases.full(2026).history()));
    }

    @Test
    void a_review_with_a_hearing_gives_its_papers_in_the_name_of_the_body() {
        CaseHistory file = Cases.reviewed(2026);
        assertEquals(List.of("D12A-1", "D14-D12A-1", "D11-1", "D11A-1", "D12-1", "D14-D12-1"),
                keys(file.history()).stream().filter(key -> key.contains("D11") || key.contains("D12")).toList());
        Issue opinion = issue(file.history(), "D12-1");
        assertEquals("安河县交通局", opinion.issuer().name());
        assertEquals(LocalDate.of(2026, 6, 12), opinion.servedOn());
        ReviewOpinion record = (ReviewOpinion) Composition.of(opinion, new Contacts("0999", "窗口", false));
        assertEquals("安人社信意〔2026〕4号", record.contested());
        assertEquals("安河县人民政府", record.nextBody());
    }

    @Test
    void a_second_referral_gives_a_second_letter_and_leaves_the_first_its_key() {
        CaseHistory file = Cases.transferred(2026).does(LABOUR, Cases.OBJECTION).does(OFFICE, Cases.UPHELD).does(OFFICE, Cases.transfer(ROADS));
        assertEquals(List.of("D15-1", "D02-1", "D19-1", "D19-2", "D15-2", "D02-2"), keys(file.history()));
        assertEquals("安河县信访局", issue(file.history(), "D15-2").issuer().name());
    }

    @Test
    void a_forwarding_tells_the_petitioner_and_needs_no_letter() {
        CaseHistory file = CaseHistory.receivedBy(LABOUR, CaseHistory.letter(2026, WAGES)).does(LABOUR, new Forward(OFFICE, null));
        assertEquals(List.of("D02-1"), keys(file.history()));
    }

    @Test
    void a_node_with_the_stub_alone_prints_nothing() {
        History<PetitionFact> stub = Cases.full(2026).holding(PartName.STUB);
        assertEquals(List.of(), Issues.of(stub));
        assertTrue(Issues.receipt(stub).isEmpty());
    }

    @Test
    void without_the_identity_only_what_withholds_the_name_is_printed() {
        CaseHistory open = Cases.transferred(2026);
        CaseHistory confidential = Cases.transferred(CaseHistory.confidential(2026, WAGES));
        assertEquals(List.of(), keys(open.holding(PartName.STUB, PartName.CONTENT)));
        assertEquals(List.of("D15-1"), keys(confidential.holding(PartName.STUB, PartName.CONTENT)));
    }

    @Test
    void a_notice_of_an_old_custody_changed_nothing_and_is_no_paper() {
        CaseHistory file = Cases.transferred(2026);
        file.fact(LABOUR, new PetitionAccepted(1, LocalDate.of(2026, 3, 9), List.of(), "安信受〔2026〕9号", Cases.ACCEPTANCE));
        assertEquals(List.of("D15-1", "D02-1"), keys(file.history()));
    }

    @Test
    void a_repeat_gives_its_notice_with_a_proof_of_service_even_after_the_link_was_undone() {
        CaseHistory repeated = Cases.repeated(2026);
        assertEquals(List.of("D06-1", "D14-D06-1"), keys(repeated.history()));
        assertEquals(LocalDate.of(2026, 3, 6), issue(repeated.history(), "D06-1").servedOn());
        assertEquals(List.of("D05-1", "D14-D05-1"), keys(Cases.afterTheEnd(2026).history()));
        repeated.does(OFFICE, new UndoLink(LinkKind.REPEAT, new UUID(1, 3), "不是同一事项"));
        assertEquals(List.of("D06-1", "D14-D06-1"), keys(repeated.history()));
    }

    @Test
    void what_is_solved_elsewhere_gives_its_notice_or_its_letter() {
        assertEquals(List.of("D15-1", "D02-1", "D04-1", "D14-D04-1"), keys(Cases.ledIn(2026).history()));
        CaseHistory report = CaseHistory.received(CaseHistory.letter(2026, CaseHistory.REPORT)).does(OFFICE, Cases.HANDED_OVER);
        assertEquals(List.of("D20-1", "D02-1"), keys(report.history()));
        assertEquals(List.of(), keys(report.holding(PartName.STUB)));
    }

    @Test
    void what_was_assigned_is_reported_on_when_the_petitioner_has_the_opinion() {
        CaseHistory file = Cases.opined(Cases.accepted(Cases.assigned(2026))).on(5, 22)
                .does(LABOUR, new Serve(NoticeKind.OPINION, LocalDate.of(2026, 5, 22), ServiceMeans.IN_PERSON, "测试甲", "本人签收"));
        assertEquals(DocumentKind.COMPLETION_REPORT, issue(file.history(), "D16-2").kind());
        assertTrue(keys(Cases.full(2026).history()).stream().noneMatch(it -> it.startsWith("D16")), "what was transferred is not");
    }

    @Test
    void the_answer_to_a_suggestion_is_a_letter_of_who_gave_it_and_one_of_the_time_before_has_none() {
        CaseHistory file = Cases.answered(CaseHistory.letter(2026, CaseHistory.SUGGESTION), Adoption.PARTLY);
        assertEquals(List.of("D15-1", "D02-1", "D09-1"), keys(file.history()));
        assertEquals(LABOUR, issue(file.history(), "D09-1").issuer());
        assertEquals(List.of(), keys(file.holding(PartName.STUB)));
        CaseHistory old = CaseHistory.received(CaseHistory.letter(2026, CaseHistory.SUGGESTION));
        old.fact(OFFICE, new AnsweredDirectly(null, LocalDate.of(2026, 3, 3), null, null, "建议已采纳。"));
        assertEquals(List.of(), keys(old.history()));
    }

    @Test
    void an_objection_and_its_answer_are_letters_of_the_unit_and_of_the_office() {
        CaseHistory file = Cases.transferred(2026).does(LABOUR, Cases.OBJECTION).does(OFFICE, Cases.UPHELD);
        assertEquals(LABOUR, issue(file.history(), "D19-1").issuer());
        assertEquals(OFFICE, issue(file.history(), "D19-2").issuer());
    }

    @Test
    void a_notice_knows_the_day_of_its_service() {
        History<PetitionFact> history = Cases.full(2026).history();
        assertEquals(LocalDate.of(2026, 3, 11), issue(history, "D03-1").servedOn());
        assertNull(issue(history, "D15-1").servedOn());
    }

    @Test
    void where_nobody_can_be_reached_there_is_no_proof_of_service() {
        CaseHistory file = Cases.accepted(Cases.transferred(CaseHistory.anonymous(2026, WAGES)));
        assertEquals(List.of("D15-1", "D03-1", "D14-D03-1"), keys(file.history()));
        file.does(LABOUR, new Serve(NoticeKind.ACCEPTANCE, LocalDate.of(2026, 3, 10), ServiceMeans.UNREACHABLE, null, "匿名来信"));
        assertEquals(List.of("D15-1", "D03-1"), keys(file.history()));
    }

    @Test
    void printing_a_name_in_full_is_a_look_at_the_petitioner_and_printing_a_withheld_one_is_not() {
        History<PetitionFact> confidential = Cases.accepted(Cases.transferred(CaseHistory.confidential(2026, WAGES))).history();
        assertFalse(issue(confidential, "D15-1").showsIdentity());
        assertTrue(issue(confidential, "D03-1").showsIdentity());
        assertTrue(issue(Cases.transferred(2026).history(), "D15-1").showsIdentity());
        assertFalse(issue(Cases.transferred(CaseHistory.anonymous(2026, WAGES)).history(), "D15-1").showsIdentity());
    }

    private static List<String> keys(History<PetitionFact> history) {
        return Issues.of(history).stream().map(Issue::key).toList();
    }

    private static Issue issue(History<PetitionFact> history, String key) {
        return Issues.of(history).stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }
}
