package cn.xinfang.petition.assignment;

import cn.xinfang.kernel.Article;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Term;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.UnitRef;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where nodes compute a period differently.
 *
 * @param latest the last comparison of each node, by node
 */
public record ComparisonState(List<ClocksCompared> latest) implements SliceState {

    public static final ComparisonState AGREED = new ComparisonState(List.of());

    /** Days that a person set or that stand on a served paper. */
    private static final Set<ClockKind> SET = EnumSet.of(ClockKind.T08, ClockKind.T10, ClockKind.T13, ClockKind.T22);

    ComparisonState with(ClocksCompared fact) {
        return new ComparisonState(Stream.concat(latest.stream().filter(it -> !it.node().equals(fact.node())), Stream.of(fact))
                .sorted((a, b) -> a.node().compareTo(b.node())).toList());
    }

    /** What the node has to say now; empty where it would say what it said last, or has never differed. */
    public static Optional<ClocksCompared> compare(PetitionState state, String node, LocalDate today, Terms terms) {
        List<Term> differing = state.terms().all().stream().filter(it -> it.running() && !SET.contains(it.term().kind()))
                .flatMap(it -> terms.restate(it.term()).filter(own -> !own.dueLegal().equals(it.term().dueLegal())).stream()).toList();
        List<Term> said = state.comparison().latest.stream().filter(it -> it.node().equals(node)).findFirst().map(ClocksCompared::differing)
                .orElse(List.of());
        return differing.equals(said) ? Optional.empty() : Optional.of(new ClocksCompared(node, today, differing));
    }

    /** The holder and its sender find out whose holiday table is wrong. */
    @Override
    public List<Task> tasks(PetitionState state) {
        Article article = new Article(state.ruleSet().lawTitle(), Articles.referral(state.ruleSet()));
        return latest.stream().filter(it -> open(it, state)).findFirst().map(it -> Stream.of(state.assignment().holder(), state.assignment().referrer())
                .filter(Objects::nonNull).map(UnitRef::code).distinct()
                .map(unit -> new Task(TaskKind.COMPARE_CLOCKS, unit, it.on(), null, article)).toList()).orElse(List.of());
    }

    private static boolean open(ClocksCompared compared, PetitionState state) {
        return state.terms().all().stream().filter(RunningTerm::running).map(RunningTerm::term).anyMatch(stated -> compared.differing().stream()
                .anyMatch(own -> own.kind() == stated.kind() && own.start().equals(stated.start()) && !own.dueLegal().equals(stated.dueLegal())));
    }
}
