package cn.xinfang.directory;

import cn.xinfang.directory.model.Unit;
import cn.xinfang.directory.rules.UnitKind;

/**
 * A unit as pages, letters and routing need it.
 *
 * @param division  the division for which the unit answers
 * @param superior  code of the unit that heads it; null where that unit is outside the city
 * @param docSign   机关代字, e.g. 安人社; null for a unit that was dissolved
 * @param phone     may be null, like {@code address} and {@code creditCode}
 * @param successor unit that took over; null while the unit exists
 */
public record UnitView(String code, String name, String shortName, String node, String division, UnitKind kind,
        String superior, String docSign, String phone, String address, String creditCode, String successor) {

    static UnitView of(Unit unit) {
        return new UnitView(unit.code(), unit.name(), unit.shortName(), unit.nodeCode(), unit.divisionCode(),
                unit.kind(), unit.superiorCode(), unit.docSign(), unit.phone(), unit.address(), unit.creditCode(),
                unit.successorCode());
    }
}
