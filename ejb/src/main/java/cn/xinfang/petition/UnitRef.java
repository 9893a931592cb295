package cn.xinfang.petition;

import java.util.List;

/**
 * A unit as it was when the petition was sent to it.
 *
 * @param office    whether it is a petition office
 * @param superiors codes of the units above it, nearest first
 */
public record UnitRef(String code, String name, String node, boolean office, List<String> superiors) {

    /** Whether {@code code} is this unit or heads it. */
    public boolean isOrIsHeadedBy(String unit) {
        return code.equals(unit) || superiors.contains(unit);
    }
}
