package cn.xinfang.routing.rules;

import cn.xinfang.directory.rules.Suggesting;
import cn.xinfang.directory.rules.Suggestion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Petitions of the past replayed with changed rules: it changes nothing and shows what would have gone elsewhere.
 *
 * @param replayed    how many petitions were looked at
 * @param differences in the order of the numbers
 */
public record Rehearsal(int replayed, List<Difference> differences) {

    private record Kind(String place, String contentClass) {
    }

    private record Outcome(Optional<Suggestion> before, Optional<Suggestion> after) {

        boolean same() {
            return Objects.equals(code(before), code(after));
        }

        private static String code(Optional<Suggestion> suggestion) {
            return suggestion.map(it -> it.unit().code()).orElse(null);
        }
    }

    public static Rehearsal of(Collection<Registered> petitions, RoutingWorld today, RoutingWorld changed, Suggesting.Names names) {
        Map<Kind, Outcome> known = new HashMap<>();
        return new Rehearsal(petitions.size(), petitions.stream().flatMap(petition -> {
            Outcome outcome = known.computeIfAbsent(new Kind(petition.place(), petition.contentClass()),
                    kind -> new Outcome(best(kind, today, names), best(kind, changed, names)));
            return outcome.same() ? Optional.<Difference>empty().stream() : Optional.of(difference(petition, outcome)).stream();
        }).toList());
    }

    private static Optional<Suggestion> best(Kind kind, RoutingWorld world, Suggesting.Names names) {
        return Suggesting.of(kind.place(), kind.contentClass(), world.units(), world.rules(), names).stream().findFirst();
    }

    private static Difference difference(Registered petition, Outcome outcome) {
        return new Difference(petition, outcome.before().map(it -> it.unit().name()).orElse(null), outcome.after().map(it -> it.unit().name()).orElse(null),
                outcome.after().map(Suggestion::reason).orElse("没有单位有相应职责，须由信访局逐件判断。"));
    }
}
