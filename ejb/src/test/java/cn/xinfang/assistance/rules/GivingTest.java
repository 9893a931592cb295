package cn.xinfang.assistance.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.assistance.AssistanceKind;
import cn.xinfang.petition.assistance.Consent;
import cn.xinfang.petition.assistance.Help;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GivingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @Test
    void who_was_guided_or_accompanied_went_somewhere() {
        assertEquals("SERVICE_DESTINATION", code(giving(AssistanceKind.GUIDANCE, 1, " ", null)));
        assertEquals("SERVICE_DESTINATION", code(giving(AssistanceKind.ACCOMPANIMENT, 1, null, null)));
        assertEquals("", code(giving(AssistanceKind.GUIDANCE, 1, "县人社局劳动监察窗口", null)));
        assertEquals("", code(giving(AssistanceKind.VIDEO, 1, null, null)));
    }

    @Test
    void what_is_done_in_somebodys_name_needs_his_consent() {
        assertEquals("CONSENT_MISSING", code(giving(AssistanceKind.SCRIBING, 1, null, null)));
        assertEquals("CONSENT_MISSING", code(giving(AssistanceKind.FILING, 1, null, null)));
        assertEquals("", code(giving(AssistanceKind.FILING, 1, null, Consent.ORAL)));
    }

    @Test
    void people_are_counted_from_one_and_texts_are_short() {
        assertEquals("SERVICE_PEOPLE", code(giving(AssistanceKind.VIDEO, 0, null, null)));
        assertEquals("SERVICE_PEOPLE", code(giving(AssistanceKind.VIDEO, 10000, null, null)));
        assertEquals("SERVICE_TEXT", code(giving(AssistanceKind.VIDEO, 1, "窗".repeat(501), null)));
        assertEquals("", code(giving(AssistanceKind.VIDEO, 9999, "窗".repeat(500), null)));
    }

    private static Giving giving(AssistanceKind kind, int people, String destination, Consent consent) {
        return new Giving(new Help(kind, DAY, consent, null), people, destination);
    }

    private static String code(Giving giving) {
        Optional<Refusal> refusal = giving.refusal(DAY);
        return refusal.map(Refusal::code).orElse("");
    }
}
