package cn.xinfang.petition;

import cn.xinfang.journal.FactCodec;
import cn.xinfang.journal.PartName;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A history as a node sees it that does not hold all parts. */
final class Stubs {

    static final FactCodec CODEC = new FactCodec(PetitionFact.SLICES);

    private Stubs() {
    }

    static PetitionFact only(PetitionFact fact, Set<PartName> held) {
        Map<PartName, byte[]> parts = new EnumMap<>(PartName.class);
        parts.putAll(CODEC.parts(fact));
        parts.keySet().retainAll(held);
        return (PetitionFact) CODEC.read(fact.getClass().getSimpleName(), parts);
    }

    /** The same story on a node that holds only the stubs. */
    static Story withoutContent(Story story) {
        Story stub = Story.unborn(story.today().toString());
        story.facts().forEach(fact -> stub.fact(only(fact, Set.of(PartName.STUB))));
        return stub;
    }
}
