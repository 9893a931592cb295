package cn.xinfang.docket.rules;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a unit has to do with a petition; {@code LEAD} handles the petition that this one joined, {@code RECEIVER} got a claim of it. */
public record Relation(Kind kind, String unit) {

    public enum Kind { REGISTRAR, HOLDER, REFERRER, LEAD, RECEIVER }

    /** All relations of a known petition; units that held it before are holders too. */
    public static Set<Relation> of(PetitionState state) {
        Set<Relation> relations = new LinkedHashSet<>();
        relations.add(of(Kind.REGISTRAR, state.registration().particulars().unit()));
        state.assignment().holders().forEach(unit -> relations.add(of(Kind.HOLDER, unit)));
        if (state.assignment().referrer() != null) {
            relations.add(of(Kind.REFERRER, state.assignment().referrer()));
        }
        if (state.linking().joined() != null) {
            relations.add(of(Kind.LEAD, state.linking().joined().lead().holder()));
        }
        state.routing().receivers().forEach(unit -> relations.add(of(Kind.RECEIVER, unit)));
        return relations;
    }

    private static Relation of(Kind kind, UnitRef unit) {
        return new Relation(kind, unit.code());
    }
}
