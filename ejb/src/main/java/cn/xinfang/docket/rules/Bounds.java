package cn.xinfang.docket.rules;

import java.time.LocalDate;

/**
 * Conditions that no field of the filter bar sets: a figure that is opened brings them. Null means no condition.
 *
 * @param registrarNode node of the unit that registered the petition
 * @param holderNode    node of the unit that holds it
 * @param peopleFrom    petitioners who took part, at least
 * @param dueFrom       first day on which the most urgent official period may end
 * @param dueTo         last such day
 */
public record Bounds(String registrarNode, String holderNode, Integer peopleFrom, LocalDate dueFrom, LocalDate dueTo) {

    public static final Bounds NONE = new Bounds(null, null, null, null, null);

    public static Bounds registeredIn(String node) {
        return new Bounds(node, null, null, null, null);
    }

    public static Bounds heldIn(String node) {
        return new Bounds(null, node, null, null, null);
    }

    public Bounds people(int from) {
        return new Bounds(registrarNode, holderNode, from, dueFrom, dueTo);
    }

    public Bounds due(LocalDate from, LocalDate to) {
        return new Bounds(registrarNode, holderNode, peopleFrom, from, to);
    }
}
