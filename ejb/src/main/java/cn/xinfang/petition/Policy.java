package cn.xinfang.petition;

import cn.xinfang.kernel.Refusal;
import java.util.Optional;

/** One condition of an action. */
@FunctionalInterface
public interface Policy {

    /** Why the action is closed; empty where this condition is met. */
    Optional<Refusal> refusal(PetitionState state, Situation situation);
}
