package cn.xinfang.correspondence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.document.DocumentKind;
import cn.xinfang.petition.handling.NoticeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedTest {

    @Test
    void of_a_petition_sent_on_the_latest_letter_and_the_notice_of_its_whereabouts_are_printed() {
        assertEquals(List.of("D15-1", "D02-1"), keys(Printed.LETTERS, Cases.transferred(2026)));
        assertEquals(List.of("D16-1", "D02-1"), keys(Printed.LETTERS, Cases.assigned(2026)));
        assertEquals(List.of(), keys(Printed.NOTICES, Cases.transferred(2026)));
    }

    @Test
    void a_notice_that_has_not_reached_the_petitioner_is_printed_with_its_blank_proof_of_service() {
        assertEquals(List.of("D03-1", "D14-D03-1"), keys(Printed.NOTICES, Cases.accepted(Cases.transferred(2026))));
    }

    @Test
    void what_units_write_to_each_other_and_the_papers_of_a_hearing_are_no_notices() {
        CaseHistory objected = Cases.transferred(2026).does(CaseHistory.LABOUR, Cases.OBJECTION).does(CaseHistory.OFFICE, Cases.UPHELD);
        assertEquals(List.of(), keys(Printed.NOTICES, objected));
        CaseHistory reported = Cases.opined(Cases.accepted(Cases.assigned(2026))).does(CaseHistory.LABOUR, Cases.served(2026, NoticeKind.ACCEPTANCE, 5, 20))
                .does(CaseHistory.LABOUR, Cases.served(2026, NoticeKind.OPINION, 5, 20));
        assertTrue(Issues.of(reported.history()).stream().anyMatch(issue -> issue.kind() == DocumentKind.COMPLETION_REPORT));
        assertEquals(List.of(), keys(Printed.NOTICES, reported));
        assertEquals(List.of(), keys(Printed.NOTICES, Cases.reviewed(2026)));
    }

    @Test
    void a_summary_is_no_paper_of_the_file() {
        assertEquals(List.of(), keys(Printed.SUMMARIES, Cases.transferred(2026)));
    }

    private static List<String> keys(Printed what, CaseHistory history) {
        return what.of(Issues.of(history.history())).stream().map(Issue::key).toList();
    }
}
