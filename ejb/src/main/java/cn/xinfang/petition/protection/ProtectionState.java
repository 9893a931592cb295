package cn.xinfang.petition.protection;

import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.registration.Accused;
import java.util.HashSet;
import java.util.Set;

/** @param exempt codes of units below the accused that a superior office let have the report */
public record ProtectionState(Set<String> exempt) implements SliceState {

    public static final ProtectionState NONE = new ProtectionState(Set.of());

    /** Whether the report may go there although the unit is below the accused; never to the accused. */
    public boolean exempted(UnitRef unit, Accused accused) {
        return exempt.contains(unit.code()) && !accused.is(unit);
    }

    ProtectionState exempted(UnitRef unit) {
        Set<String> more = new HashSet<>(exempt);
        more.add(unit.code());
        return new ProtectionState(Set.copyOf(more));
    }
}
