package cn.xinfang.statistics.rules;

import cn.xinfang.docket.rules.Bounds;

/**
 * What an office counts: a city all of its counties with itself, a county itself.
 *
 * @param node of the county; null for the whole city
 */
public record Area(String node) {

    /** The petitions that units of the area registered. */
    public Bounds registered() {
        return node == null ? Bounds.NONE : Bounds.registeredIn(node);
    }

    /** The petitions that units of the area hold. */
    public Bounds held() {
        return node == null ? Bounds.NONE : Bounds.heldIn(node);
    }
}
