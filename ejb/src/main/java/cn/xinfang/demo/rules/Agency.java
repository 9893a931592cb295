package cn.xinfang.demo.rules;

import cn.xinfang.directory.rules.Competence;
import cn.xinfang.directory.rules.UnitKind;
import java.util.List;
import java.util.Optional;

/** A unit with what it answers for. */
public record Agency(String code, String name, String shortName, String node, String division, UnitKind kind, String superior,
                     String phone, List<String> competences) {

    /** Whether a person who reads the matter would send it here. */
    boolean isMeantBy(Scenario matter, String place) {
        return matter.forTownship() ? kind == UnitKind.TOWNSHIP && place.startsWith(division)
                : kind != UnitKind.TOWNSHIP && shortName.contains(matter.unitWord());
    }

    Optional<Competence> competence(Scenario matter, String place) {
        return Competence.of(division, competences, place, matter.contentClass());
    }
}
