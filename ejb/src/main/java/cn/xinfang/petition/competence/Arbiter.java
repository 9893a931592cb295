package cn.xinfang.petition.competence;

import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.util.List;

/**
 * Who decides which unit accepts (信访条例 Article 24, 信访工作条例 Article 24).
 *
 * @param unit that records the decision: the superior itself, or the petition office that is the office of the conference
 */
public record Arbiter(UnitRef unit, Capacity capacity) {

    /** In which capacity. */
    public enum Capacity {
        SUPERIOR("共同的上一级机关、单位"),
        /** Only under the rules of 2022, where there is no common superior. */
        CONFERENCE("共同的信访工作联席会议"),
        /** Only under the rules of 2005, where duties are not clear. */
        GOVERNMENT("本级人民政府指定的机关");

        private final String label;

        Capacity(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * The nearest unit that heads both. It is never the accused: what an accused unit heads gets no report in the first place.
     *
     * @param above  the units above the one that raises the dispute, nearest first
     * @param office petition office of the smallest area that holds both
     */
    static Arbiter of(UnitRef party, List<UnitRef> above, UnitRef office, PetitionState state) {
        return above.stream().filter(unit -> party.superiors().contains(unit.code())).findFirst()
                .map(unit -> new Arbiter(unit, Capacity.SUPERIOR))
                .orElse(new Arbiter(office, state.ruleSet() == RuleSet.XFTL2005 ? Capacity.GOVERNMENT : Capacity.CONFERENCE));
    }
}
