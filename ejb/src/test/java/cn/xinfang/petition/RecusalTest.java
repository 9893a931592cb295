package cn.xinfang.petition;

import static cn.xinfang.petition.Town.COUNTY_GOVERNMENT;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.recusal.AskRecusal;
import cn.xinfang.petition.recusal.DecideRecusal;
import cn.xinfang.petition.recusal.RecusalDecided;
import cn.xinfang.petition.recusal.TakeCase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecusalTest {

    /** Every code that a test here shows. */
    static final Set<String> REFUSALS = Set.of("INTEREST_NOT_DENIED", "OFFICIAL_MISSING", "NOT_FOR_OTHERS", "RECUSAL_KNOWN", "NO_SUCH_REQUEST", "OWN_RECUSAL");

    private static final Actor OFFICER = officer(COUNTY_LABOUR);
    private static final Actor COLLEAGUE = Town.person("同事", COUNTY_LABOUR, Seat.UNIT_OFFICER);
    private static final Actor HEAD = head(COUNTY_LABOUR);

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void whoever_is_recused_can_do_nothing_at_any_stage(RuleSet rules) {
        for (Stage stage : Stage.of(rules)) {
            Story story = stage.under(rules);
            if (!story.state().known()) {
                continue;
            }
            for (Relation relation : Relation.values()) {
                relation.at(stage, story.state().registration().particulars().unit()).ifPresent(actor -> {
                    PetitionState state = new RecusalDecided(story.today(), actor.account(), true, "有利害关系").on(story.state());
                    Article article = new Article(rules.lawTitle(), rules == RuleSet.XFTL2005 ? "第三十条" : "第二十八条第三款");
                    for (Action action : Action.values()) {
                        Refusal refusal = action.refusal(state, story.situation(actor)).orElseThrow();
                        assertEquals("RECUSED", refusal.code(), stage + " " + action);
                        assertEquals(article, refusal.article());
                    }
                });
            }
        }
    }

    @Test
    void an_official_who_asks_for_himself_keeps_away_at_once_and_a_colleague_takes_over() {
        Story story = story().does(OFFICER, new TakeCase(true));
        assertEquals("NOT_TAKEN", story.refuses(COLLEAGUE, Acts.draft(Acts.ACCEPTANCE)).code());
        story.does(OFFICER, ask(OFFICER, false));
        assertEquals("RECUSED", story.refuses(OFFICER, Acts.draft(Acts.ACCEPTANCE)).code());
        assertEquals(List.of(TaskKind.DECIDE_RECUSAL, TaskKind.TAKE_OVER), kinds(story));
        story.does(HEAD, new DecideRecusal(OFFICER.account(), true, "由同事接办"));
        story.does(COLLEAGUE, new TakeCase(true)).does(COLLEAGUE, Acts.draft(Acts.ACCEPTANCE)).does(HEAD, Acts.sign());
        assertEquals(List.of(), kinds(story));
        assertEquals("RECUSED", story.refuses(OFFICER, Acts.draft(Acts.opinion(Letters.WAGES))).code());
    }

    @Test
    void what_the_petitioner_asks_holds_only_when_it_is_decided() {
        Story story = story().does(COLLEAGUE, ask(OFFICER, true));
        assertFalse(story.state().recusal().recused(OFFICER.account()));
        story.does(HEAD, new DecideRecusal(OFFICER.account(), false, "经核实没有利害关系"));
        story.does(OFFICER, new TakeCase(true));
        story.does(COLLEAGUE, ask(OFFICER, true)).does(HEAD, new DecideRecusal(OFFICER.account(), true, "有新的证明"));
        assertTrue(story.state().recusal().recused(OFFICER.account()));
    }

    @Test
    void about_a_head_the_superior_decides() {
        Story story = story().does(OFFICER, new AskRecusal(HEAD.account(), "负责人", true, COUNTY_GOVERNMENT, "信访人称系其亲属"));
        assertEquals("NO_RECUSAL_ASKED", story.refuses(HEAD, new DecideRecusal(HEAD.account(), false, "没有")).code());
        assertTrue(story.state().concerned().contains(COUNTY_GOVERNMENT));
        story.does(head(COUNTY_GOVERNMENT), new DecideRecusal(HEAD.account(), true, "由副职负责"));
        assertEquals("RECUSED", story.refuses(HEAD, Acts.of(Action.WITHDRAW, story, null)).code());
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void what_is_not_said_or_not_ones_own_is_refused(RuleSet rules) {
        Story story = Stage.已转送.under(rules);
        refused("INTEREST_NOT_DENIED", story, OFFICER, new TakeCase(false));
        refused("OFFICIAL_MISSING", story, OFFICER, new AskRecusal(null, null, true, COUNTY_LABOUR, "亲属"));
        refused("NOT_FOR_OTHERS", story, OFFICER, ask(COLLEAGUE, false));
        refused("REASON_MISSING", story, OFFICER, new AskRecusal(COLLEAGUE.account(), "同事", true, COUNTY_LABOUR, " "));
        story.does(OFFICER, ask(COLLEAGUE, true));
        refused("RECUSAL_KNOWN", story, OFFICER, ask(COLLEAGUE, true));
        refused("NO_SUCH_REQUEST", story, HEAD, new DecideRecusal(OFFICER.account(), true, "理由"));
        refused("REMARK_MISSING", story, HEAD, new DecideRecusal(COLLEAGUE.account(), true, " "));
        story.does(OFFICER, new AskRecusal(HEAD.account(), "负责人", true, COUNTY_LABOUR, "没有上级的单位"));
        refused("OWN_RECUSAL", story, HEAD, new DecideRecusal(HEAD.account(), false, "没有"));
    }

    private static void refused(String code, Story story, Actor actor, PetitionCommand command) {
        Refusal refusal = story.refuses(actor, command);
        assertEquals(code, refusal.code());
        assertFalse(refusal.instead().isBlank());
    }

    private static Story story() {
        return Stage.已转送.under(RuleSet.XFGZTL2022);
    }

    private static AskRecusal ask(Actor about, boolean petitioner) {
        return new AskRecusal(about.account(), about.name(), petitioner, COUNTY_LABOUR, "与信访人是亲属");
    }

    private static List<TaskKind> kinds(Story story) {
        return story.state().tasks().stream().map(Task::kind).toList();
    }
}
