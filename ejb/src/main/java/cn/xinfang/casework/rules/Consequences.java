package cn.xinfang.casework.rules;

import cn.xinfang.docket.rules.Sentences;
import cn.xinfang.law.Term;
import cn.xinfang.law.TermRule;
import cn.xinfang.law.TermRules;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.supervision.Reminded;
import java.util.ArrayList;
import java.util.List;

/** What follows from a decision, in words for the person who is about to confirm it. */
public final class Consequences {

    private Consequences() {
    }

    /** The entries of the timeline, the periods that start, and who sees it next. */
    public static List<String> of(PetitionState before, List<PetitionFact> facts) {
        List<String> lines = new ArrayList<>();
        PetitionState after = before;
        for (PetitionFact fact : facts) {
            after = fact.on(after);
            lines.add(Sentences.of(fact));
        }
        for (RunningTerm term : after.terms().all()) {
            if (term.running() && before.terms().all().stream().noneMatch(it -> it.term().equals(term.term()))) {
                lines.add(started(term.term()));
            }
        }
        if (after.assignment().inTransit() && !before.assignment().inTransit()) {
            lines.add("随今晚的交换送达" + after.assignment().holder().name() + "，到达后起算其告知期限。");
        }
        if (facts.stream().anyMatch(Reminded.class::isInstance)) {
            lines.add(after.assignment().holder().name() + "的工作台显示为被催办，期限不变。");
        }
        return List.copyOf(lines);
    }

    private static String started(Term term) {
        String name = TermRules.STANDARD.rule(term.kind(), term.ruleSet(), term.start()).map(TermRule::name).orElse(term.kind().name());
        return "起算“" + name + "”，截止 " + term.dueLegal() + (term.provisional() ? "（暂定）" : "") + "。";
    }
}
