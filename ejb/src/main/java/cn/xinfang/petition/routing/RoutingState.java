package cn.xinfang.petition.routing;

import cn.xinfang.kernel.Article;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * @param ways     of the claims that went elsewhere, the latest of each; empty where this node holds only stubs
 * @param end      how the petition stands where no claim stays to be answered here; null otherwise
 * @param on       day of the latest step
 * @param ledInOn  day of the latest notice of leading in; null where there is none
 * @param returned claims that a body did not take up and whose way has not been decided anew
 */
public record RoutingState(List<ClaimWay> ways, Status end, LocalDate on, LocalDate ledInOn, Set<Integer> returned) implements SliceState {

    public static final RoutingState NONE = new RoutingState(List.of(), null, null, null, Set.of());

    /** Whether every claim goes on elsewhere. */
    public boolean settled() {
        return end != null && returned.isEmpty();
    }

    /** Where the claim goes on; empty where it is answered here, or again. */
    public Optional<ClaimWay> of(int claim) {
        return ways.stream().filter(way -> way.claim() == claim && !way.refused()).findFirst();
    }

    /** Claims of which it is not known whether the body took them up, as far as that unit has to do with them. */
    public List<ClaimWay> awaited(String unit) {
        return ways.stream().filter(way -> way.awaited() && way.concerns(unit)).toList();
    }

    /** The ways of the returned claims are decided anew. */
    public RoutingState decidedAnew() {
        return returned.isEmpty() ? this : new RoutingState(ways, null, on, ledInOn, Set.of());
    }

    RoutingState ledIn(ClaimsLedIn fact) {
        Stream<ClaimWay> more = fact.text() == null ? Stream.empty() : fact.text().claims().stream()
                .map(it -> ClaimWay.awaited(it.number(), it.way().body(), fact.by(), null, fact.on(), fact.document()));
        return new RoutingState(and(more), fact.last() ? Status.LED_IN : null, fact.on(), fact.on(), returned);
    }

    RoutingState handedOver(ClaimsHandedOver fact) {
        Stream<ClaimWay> more = fact.claims() == null ? Stream.empty() : fact.claims().stream()
                .map(claim -> ClaimWay.awaited(claim, fact.to().name(), fact.by(), fact.to(), fact.on(), fact.document()));
        return new RoutingState(and(more), fact.last() ? Status.HANDED_OVER : null, fact.on(), ledInOn, returned);
    }

    RoutingState told(TakeUpRecorded fact) {
        List<ClaimWay> next = ways.stream()
                .map(way -> way.claim() == fact.claim() && way.document().equals(fact.document()) ? way.told(fact) : way).toList();
        Set<Integer> open = new TreeSet<>(returned);
        if (!fact.taken()) {
            open.add(fact.claim());
        }
        return new RoutingState(next, end, on, ledInOn, Set.copyOf(open));
    }

    /** Who sent a claim on asks whether it was taken up; the holder decides anew about what was not. */
    @Override
    public List<Task> tasks(PetitionState state) {
        Article article = new Article(state.ruleSet().lawTitle(), Articles.otherWays(state.ruleSet()));
        List<Task> tasks = new ArrayList<>();
        ways.stream().filter(ClaimWay::awaited).map(way -> new Task(TaskKind.CHECK_TAKE_UP, way.by().code(), way.on(), null, article))
                .distinct().forEach(tasks::add);
        ways.stream().filter(way -> returned.contains(way.claim()) && way.refused()).findFirst().ifPresent(way ->
                tasks.add(new Task(TaskKind.DECIDE_WAY_ANEW, state.assignment().holderCode(), way.answered(), null, article)));
        return tasks;
    }

    /** The units that received a claim. */
    public List<UnitRef> receivers() {
        return ways.stream().map(ClaimWay::to).filter(unit -> unit != null).distinct().toList();
    }

    private List<ClaimWay> and(Stream<ClaimWay> more) {
        List<ClaimWay> newer = more.toList();
        Stream<ClaimWay> kept = ways.stream().filter(way -> newer.stream().noneMatch(it -> it.claim() == way.claim()));
        return Stream.concat(kept, newer.stream()).toList();
    }
}
