package cn.xinfang.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.closing.Cause;
import cn.xinfang.petition.closing.CheckItem;
import cn.xinfang.petition.closing.Proofs;
import cn.xinfang.petition.closing.VerifyClosing;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of the check list the facts prove, and the cause that is found with it. */
class ProofsTest {

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_served_opinion_proves_what_can_be_read_from_the_facts(RuleSet rules) {
        Map<CheckItem, String> proofs = Proofs.of(Stage.已送达.under(rules).state());
        assertTrue(proofs.keySet().containsAll(Set.of(CheckItem.EVERY_CLAIM_ANSWERED, CheckItem.SIGNED_AT_LEVEL, CheckItem.SERVED_WITH_PROOF)), proofs::toString);
        assertTrue(proofs.values().stream().noneMatch(String::isBlank));
    }

    @Test
    void what_only_a_person_can_judge_is_never_proved() {
        for (Stage stage : Stage.values()) {
            PetitionState state = stage.under(RuleSet.XFGZTL2022).state();
            Set<CheckItem> proved = state.known() ? Proofs.of(state).keySet() : Set.of();
            for (CheckItem judged : Set.of(CheckItem.FACTS_AND_BASIS, CheckItem.NO_IDENTITY_LEAK, CheckItem.ATTACHMENTS_COMPLETE)) {
                assertTrue(!proved.contains(judged), stage + " " + judged);
            }
        }
    }

    @Test
    void before_there_is_an_opinion_nothing_of_it_is_proved() {
        Set<CheckItem> proved = EnumSet.noneOf(CheckItem.class);
        proved.addAll(Proofs.of(Stage.已受理.under(RuleSet.XFGZTL2022).state()).keySet());
        proved.retainAll(Set.of(CheckItem.EVERY_CLAIM_ANSWERED, CheckItem.REMEDY_TOLD, CheckItem.SIGNED_AT_LEVEL, CheckItem.SERVED_WITH_PROOF, CheckItem.EXECUTION_DATED));
        assertEquals(Set.of(), proved);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_cause_is_kept_with_the_closing(RuleSet rules) {
        Story served = Stage.已送达.under(rules);
        served.does(Town.officer(Town.COUNTY_OFFICE), new VerifyClosing(EnumSet.allOf(CheckItem.class), Cause.POLICY_NOT_CARRIED_OUT, null));
        assertEquals(Cause.POLICY_NOT_CARRIED_OUT, served.state().closing().cause());
    }
}
