package cn.xinfang.web.law;

import cn.xinfang.law.RuleSet;
import cn.xinfang.law.Statute;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.ActionArticles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wording of both regulations. */
@Named("statutes")
@ApplicationScoped
public class Statutes {

    private final Map<RuleSet, Statute> all = new EnumMap<>(RuleSet.class);

    public Statutes() {
        for (RuleSet rules : RuleSet.values()) {
            all.put(rules, Statute.of(rules));
        }
    }

    /** The articles to be read while something is done to a petition of that rule set. */
    public List<Statute.Section> beside(Action action, RuleSet rules) {
        return ActionArticles.of(action, rules).stream().map(all.get(rules)::section).flatMap(Optional::stream).toList();
    }

    /** As {@link Statute#find}. */
    public List<Statute.Section> find(RuleSet rules, String words) {
        return all.get(rules).find(words);
    }
}
