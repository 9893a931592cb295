package cn.xinfang.docket.rules;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.registration.Accused;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a unit has to do with a petition; {@code LEAD} handles the petition that this one joined, {@code CONCERNED} takes
 * part without holding it, {@code REVIEWER} reviews it, {@code RECEIVER} got a claim of it.
 */
public record Relation(Kind kind, String unit) {

    public enum Kind { REGISTRAR, HOLDER, REFERRER, LEAD, CONCERNED, REVIEWER, RECEIVER }

    /**
     * All relations of a known petition; units that held it before are holders too. A unit that is accused, or is below the accused, has
     * one only as long as it holds the report: to pass it on.
     */
    public static Set<Relation> of(PetitionState state) {
        Set<Relation> relations = new LinkedHashSet<>();
        add(relations, Kind.REGISTRAR, state.registration().particulars().unit(), state);
        state.assignment().holders().forEach(unit -> add(relations, Kind.HOLDER, unit, state));
        if (state.assignment().referrer() != null) {
            add(relations, Kind.REFERRER, state.assignment().referrer(), state);
        }
        if (state.linking().joined() != null) {
            add(relations, Kind.LEAD, state.linking().joined().lead().holder(), state);
        }
        state.concerned().forEach(unit -> add(relations, Kind.CONCERNED, unit, state));
        state.review().rounds().forEach(round -> add(relations, Kind.REVIEWER, round.request().body().desk(), state));
        state.routing().receivers().forEach(unit -> add(relations, Kind.RECEIVER, unit, state));
        return relations;
    }

    private static void add(Set<Relation> relations, Kind kind, UnitRef unit, PetitionState state) {
        if (!keptFrom(unit, state)) {
            relations.add(new Relation(kind, unit.code()));
        }
    }

    private static boolean keptFrom(UnitRef unit, PetitionState state) {
        Accused accused = state.registration().accused();
        return accused != null && accused.reachedBy(unit) && !unit.code().equals(state.assignment().holderCode())
                && !state.protection().exempted(unit, accused);
    }
}
