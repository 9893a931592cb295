package cn.xinfang.directory;

import cn.xinfang.directory.model.Division;
import cn.xinfang.directory.rules.DivisionLevel;
import java.time.LocalDate;

/**
 * An administrative division.
 *
 * @param parent    null for the province
 * @param validTo   last day; null while it exists
 * @param successor division that took over; null while it exists
 */
public record DivisionView(String code, String name, DivisionLevel level, String parent, LocalDate validFrom,
        LocalDate validTo, String successor) {

    static DivisionView of(Division division) {
        return new DivisionView(division.code(), division.name(), division.level(), division.parentCode(),
                division.validFrom(), division.validTo(), division.successorCode());
    }

    public boolean exists() {
        return validTo == null;
    }

    public boolean existsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }
}
