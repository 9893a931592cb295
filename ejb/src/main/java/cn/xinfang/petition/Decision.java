package cn.xinfang.petition;

import cn.xinfang.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The answer to a command: facts to be recorded, or one refusal. */
public sealed interface Decision {

    record Facts(List<PetitionFact> facts) implements Decision {
    }

    record Refused(Refusal refusal) implements Decision {
    }

    static Decision of(PetitionFact... facts) {
        return new Facts(List.of(facts));
    }

    /** The first refusal among the checks, which are asked in order; otherwise the facts. */
    static Decision unless(Stream<Supplier<Optional<Refusal>>> checks, Supplier<Decision> otherwise) {
        return checks.map(Supplier::get).flatMap(Optional::stream).findFirst()
                .<Decision>map(Refused::new).orElseGet(otherwise);
    }
}
