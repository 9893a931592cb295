package cn.xinfang.petition;

import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.competence.AgreeToAccept;
import cn.xinfang.petition.competence.DecideDispute;
import cn.xinfang.petition.competence.RaiseDispute;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the commands about competence refuse for what they say, under both rule sets. */
class CompetenceRefusalTest {

    /** Every code that a case here shows, and the one of CompetenceTest. */
    static final Set<String> REFUSALS = Stream.concat(cases().map(Case::code), Stream.of("UNIT_NOT_BELOW")).collect(Collectors.toSet());

    private record Case(String name, String code, Stage stage, Actor actor, PetitionCommand command) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        Actor unit = officer(COUNTY_LABOUR);
        Actor arbiter = head(CITY_OFFICE);
        return Stream.of(
                new Case("提请处理争议不写另一方", "PARTY_MISSING", Stage.异议未获同意, unit, Disputes.raise(null)),
                new Case("提请处理争议以转送单位为另一方", "PARTY_IS_SENDER", Stage.异议未获同意, unit, Disputes.raise(COUNTY_OFFICE)),
                new Case("提请处理争议不说明理由", "REASONS_MISSING", Stage.异议未获同意, unit,
                        new RaiseDispute(Town.COUNTY_ROADS, List.of(), COUNTY_OFFICE, "不归我管")),
                new Case("由争议的一方决定", "ARBITER_IS_PARTY", Stage.异议未获同意, unit, Disputes.raise(CITY_OFFICE)),
                new Case("协商没有书面材料", "DOCUMENT_MISSING", Stage.受理争议, head(COUNTY_LABOUR), new AgreeToAccept(" ")),
                new Case("决定不写受理单位", "TARGET_MISSING", Stage.受理争议, arbiter, Disputes.designate(null)),
                new Case("决定不写理由", "REASONS_MISSING", Stage.受理争议, arbiter, new DecideDispute(COUNTY_LABOUR, "应该", "纪要")),
                new Case("决定没有书面材料", "DOCUMENT_MISSING", Stage.受理争议, arbiter,
                        new DecideDispute(COUNTY_LABOUR, "该路段的建设和养护由该局负责。", null)),
                new Case("决定由自己受理", "TARGET_MISSING", Stage.受理争议, arbiter, Disputes.designate(CITY_OFFICE)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_command_is_refused(Case it) {
        for (RuleSet rules : RuleSet.values()) {
            if (Stage.of(rules).contains(it.stage())) {
                Refusal refusal = it.stage().under(rules).refuses(it.actor(), it.command());
                assertEquals(it.code(), refusal.code());
                assertEquals(new Article(rules.lawTitle(), Articles.dispute(rules)), refusal.article());
                assertFalse(refusal.instead() == null || refusal.instead().isBlank(), "拒绝要说明可以怎么办");
            }
        }
    }
}
