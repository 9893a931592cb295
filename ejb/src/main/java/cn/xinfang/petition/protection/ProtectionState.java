package cn.xinfang.petition.protection;

import cn.xinfang.kernel.Article;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.SliceState;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.registration.Accused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * @param exempt     codes of units below the accused that a superior office let have the report
 * @param surrenders what each node was last asked to erase, by its code
 */
public record ProtectionState(Set<String> exempt, Map<String, Surrender> surrenders) implements SliceState {

    public static final ProtectionState NONE = new ProtectionState(Set.of(), Map.of());

    /** Whether the report may go there although the unit is below the accused; never to the accused. */
    public boolean exempted(UnitRef unit, Accused accused) {
        return exempt.contains(unit.code()) && !accused.is(unit);
    }

    ProtectionState exempted(UnitRef unit) {
        Set<String> more = new HashSet<>(exempt);
        more.add(unit.code());
        return new ProtectionState(Set.copyOf(more), surrenders);
    }

    ProtectionState asked(List<NodeName> nodes, LocalDate on) {
        Map<String, Surrender> all = new TreeMap<>(surrenders);
        nodes.forEach(node -> all.put(node.node(), new Surrender(node, on, null)));
        return new ProtectionState(exempt, Map.copyOf(all));
    }

    ProtectionState confirmed(NodeName node, LocalDate on) {
        Map<String, Surrender> all = new TreeMap<>(surrenders);
        all.computeIfPresent(node.node(), (code, asked) -> new Surrender(node, asked.askedOn(), on));
        return new ProtectionState(exempt, Map.copyOf(all));
    }

    /** The registering unit sees to it that every receipt comes, as long as the petition is restricted. */
    @Override
    public List<Task> tasks(PetitionState state) {
        if (!state.registration().restricted()) {
            return List.of();
        }
        Article article = new Article(state.ruleSet().lawTitle(), Articles.protection(state.ruleSet()));
        return surrenders.values().stream().filter(Surrender::open).map(Surrender::askedOn).min(Comparator.naturalOrder())
                .map(since -> new Task(TaskKind.AWAIT_SURRENDER, state.registration().particulars().unit().code(), since,
                        since.plusDays(Surrender.NIGHTS), article)).stream().toList();
    }
}
