package cn.xinfang.petition;

import cn.xinfang.kernel.Refusal;
import java.util.Optional;

/** The conditions of {@link Action} that are about parts handled by other units. */
final class CoHandlingPolicies {

    private CoHandlingPolicies() {
    }

    static Policy handlesPart() {
        return (state, at) -> state.coHandling().open(state).stream().anyMatch(part -> part.asked().unit().code().equals(at.actor().unit()))
                ? Optional.empty() : Optional.of(Refusal.of("NO_PART_ASKED", "没有等待你单位答复的会办。", null));
    }

    static Policy waitsForPart() {
        return (state, at) -> !state.coHandling().open(state).isEmpty() ? Optional.empty()
                : Optional.of(Refusal.of("NO_PART_OPEN", "没有待答复的会办。", null));
    }
}
