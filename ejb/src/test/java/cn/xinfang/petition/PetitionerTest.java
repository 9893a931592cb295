package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Letters.WRITER;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.clerk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.registration.CorrectPetitioners;
import cn.xinfang.petition.registration.IdentityCheck;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.PetitionersCorrected;
import cn.xinfang.petition.registration.ReissueCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a counter does for the petitioner himself, at any stage. */
class PetitionerTest {

    static final Set<String> REFUSALS = Set.of("IDENTITY_CHECK", "ANONYMOUS_WITHOUT_RECEIPT", "CORRECTION_PROOF", "OTHER_PEOPLE", "NOTHING_CORRECTED");

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void a_new_query_code_makes_the_old_one_void() {
        Story story = Stage.审核认定办结.under(RuleSet.XFGZTL2022).does(clerk(CITY_OFFICE), new ReissueCode(IdentityCheck.AUTHORISATION, "new"));
        assertEquals("new", story.state().registration().queryCodeHash());
    }

    @Test
    void nobody_gets_the_code_of_an_anonymous_petition_without_its_receipt() {
        Story story = Story.received(CITY_OFFICE, Letters.anonymous(MONDAY, WAGES));
        assertEquals("ANONYMOUS_WITHOUT_RECEIPT", story.refuses(clerk(CITY_OFFICE), new ReissueCode(IdentityCheck.ID_DOCUMENT, "new")).code());
        assertEquals("IDENTITY_CHECK", story.refuses(clerk(CITY_OFFICE), new ReissueCode(null, "new")).code());
        story.does(clerk(CITY_OFFICE), new ReissueCode(IdentityCheck.RECEIPT, "new"));
    }

    @Test
    void the_petitioner_has_his_address_put_right_while_others_handle_the_petition() {
        Story story = Stage.已受理.under(RuleSet.XFGZTL2022).does(clerk(CITY_OFFICE), correction(Letters.MOVED));
        assertEquals(List.of(Letters.MOVED), story.state().registration().petitioners());
        assertTrue(story.state().registration().classified(), "分类不受影响");
        assertEquals(Status.ACCEPTED, story.state().status());
    }

    @Test
    void reason_and_proof_go_only_where_the_identity_goes() {
        PetitionFact fact = new PetitionersCorrected(MONDAY, "原名李甲，户口簿为李乙", "户口簿", List.of(WRITER));
        PetitionersCorrected seen = (PetitionersCorrected) Stubs.only(fact, Set.of(PartName.STUB, PartName.CONTENT));
        assertEquals(MONDAY, seen.on());
        assertNull(seen.reason());
        assertNull(seen.proof());
    }

    @Test
    void a_correction_needs_a_reason_and_a_proof() {
        assertRefused("CORRECTION_PROOF", new CorrectPetitioners("搬家", " ", List.of(Letters.MOVED)));
        assertRefused("CORRECTION_PROOF", new CorrectPetitioners(null, "户口簿", List.of(Letters.MOVED)));
    }

    @Test
    void nobody_else_takes_the_place_of_the_petitioner() {
        assertRefused("OTHER_PEOPLE", correction(new Petitioner(" ", "某地", "13900000000", null, null, false)));
        assertRefused("OTHER_PEOPLE", correction(new Petitioner("李某", "某地", "13900000000", null, null, true)));
        assertRefused("OTHER_PEOPLE", correction(new Petitioner("李某", "某地", "13900000000", null, "62130019600101001X", false)));
        assertRefused("OTHER_PEOPLE", new CorrectPetitioners("多一人", "户口簿", List.of(WRITER, Letters.MOVED)));
    }

    @Test
    void what_is_the_same_is_not_corrected() {
        assertRefused("NOTHING_CORRECTED", correction(WRITER));
    }

    private static void assertRefused(String code, CorrectPetitioners command) {
        Refusal refusal = Stage.已受理.under(RuleSet.XFGZTL2022).refuses(clerk(CITY_OFFICE), command);
        assertEquals(code, refusal.code());
        assertEquals(new Article("个人信息保护法", "第四十六条"), refusal.article());
    }

    private static CorrectPetitioners correction(Petitioner corrected) {
        return new CorrectPetitioners("搬家", "户口簿", List.of(corrected));
    }
}
