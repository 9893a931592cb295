package cn.xinfang.directory;

import cn.xinfang.directory.model.Unit;
import cn.xinfang.directory.rules.UnitKind;
import java.time.LocalDate;

/**
 * A unit as pages, letters and routing need it.
 *
 * @param division  the division for which the unit answers
 * @param superior  code of the unit that heads it; null where that unit is outside the city
 * @param docSign   机关代字, e.g. 安人社; null only for a unit that was dissolved
 * @param phone     may be null, like {@code address} and {@code creditCode}
 * @param lastDay   null while the unit exists
 * @param successor unit that took over; null while the unit exists, or where none did
 */
public record UnitView(String code, String name, String shortName, String node, String division, UnitKind kind,
        String superior, String docSign, String phone, String address, String creditCode, LocalDate lastDay,
        String successor) {

    static UnitView of(Unit unit) {
        return new UnitView(unit.code(), unit.name(), unit.shortName(), unit.nodeCode(), unit.divisionCode(),
                unit.kind(), unit.superiorCode(), unit.docSign(), unit.phone(), unit.address(), unit.creditCode(),
                unit.validTo(), unit.successorCode());
    }

    public boolean exists() {
        return lastDay == null;
    }
}
