package cn.xinfang.docket.rules;

import cn.xinfang.journal.History;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Recorded;
import cn.xinfang.journal.Sharing;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.protection.NodeName;
import cn.xinfang.petition.protection.SurrenderAsked;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Nodes that were granted more of a restricted petition than they may hold now, and were not asked yet to erase it. */
public final class Overholders {

    private Overholders() {
    }

    /** Nobody while it is under way: who passes on answers for it until it has arrived. */
    public static Set<String> of(History<PetitionFact> history, PetitionState state, String city) {
        if (!state.known() || !state.registration().restricted() || state.assignment().inTransit()) {
            return Set.of();
        }
        Set<String> nodes = new TreeSet<>();
        PetitionState before = PetitionState.unborn(history.stream());
        for (int i = 0; i < history.entries().size(); i++) {
            Recorded<PetitionFact> entry = history.entries().get(i);
            before = entry.fact().on(before);
            if (before.known() && !before.assignment().inTransit()) {
                nodes.addAll(granted(history, i + 1, before, city));
            }
            if (entry.fact() instanceof SurrenderAsked asked) {
                asked.nodes().stream().map(NodeName::node).forEach(nodes::remove);
            }
        }
        nodes.removeAll(granted(history, history.entries().size(), state, city));
        return nodes;
    }

    /** Who may hold more than the stub after so many entries. */
    private static List<String> granted(History<PetitionFact> history, int entries, PetitionState state, String city) {
        Sharing sharing = FieldPolicy.sharing(Circumstances.of(
                new History<>(history.stream(), history.kind(), history.version(), history.entries().subList(0, entries)), state, city));
        return sharing.partsByNode().entrySet().stream().filter(it -> it.getValue().contains(PartName.CONTENT)).map(Map.Entry::getKey).toList();
    }
}
