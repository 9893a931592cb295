package cn.xinfang.petition;

import cn.xinfang.petition.competence.DecideDispute;
import cn.xinfang.petition.competence.RaiseDispute;
import java.util.List;

/** Valid commands about who accepts. */
final class Disputes {

    private Disputes() {
    }

    /** Over the county the government decides; between county and city, which have no superior in common, the conference. */
    static RaiseDispute raise(UnitRef party) {
        return new RaiseDispute(party, List.of(Town.COUNTY_GOVERNMENT), Town.CITY_OFFICE, "该路段由交通部门管理，不属于本局职权范围。");
    }

    static DecideDispute designate(UnitRef unit) {
        return new DecideDispute(unit, "该路段的建设和养护由该单位负责。", "安政办〔2026〕7号");
    }
}
