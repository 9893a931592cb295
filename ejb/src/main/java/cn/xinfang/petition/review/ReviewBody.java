package cn.xinfang.petition.review;

import cn.xinfang.petition.UnitRef;

/**
 * Who reviews.
 *
 * @param name of the body
 * @param desk the unit that acts for it in this system: the body itself, or, where the body is outside the city, the unit that
 *             passed the request on and records what comes back
 */
public record ReviewBody(String name, UnitRef desk) {

    public static ReviewBody of(UnitRef unit) {
        return new ReviewBody(unit.name(), unit);
    }

    /** Whether the body has no place in this system. */
    public boolean outside() {
        return !name.equals(desk.name());
    }
}
