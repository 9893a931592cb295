package cn.xinfang.casework;

import cn.xinfang.directory.Calendars;
import cn.xinfang.docket.store.OpenTasks;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.Reactor;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.law.TermRules;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.assignment.ComparisonState;
import cn.xinfang.petition.assignment.PetitionArrived;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.reference.rules.ReferenceChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Computes the periods that another node states at a hand-over, and says where the two differ; again when a table of holidays has changed. */
@ApplicationScoped
public class ComparisonReactor implements Reactor {

    private static final Set<String> HAND_OVERS = Set.of(PetitionReferred.class.getSimpleName(), PetitionArrived.class.getSimpleName());

    @Inject
    private Journal journal;

    @Inject
    private OpenTasks tasks;

    @Inject
    private Calendars calendars;

    @Inject
    private NodeSettings node;

    @Inject
    private Today today;

    @Override
    public String name() {
        return "comparison";
    }

    @Override
    public void react(EntryHeader entry) {
        if (HAND_OVERS.contains(entry.type()) && !entry.node().equals(node.node())) {
            compare(entry.stream());
        } else if (entry.type().equals(ReferenceChanged.class.getSimpleName())) {
            tasks.petitionsWith(TaskKind.COMPARE_CLOCKS).forEach(this::compare);
        }
    }

    private void compare(UUID petition) {
        History<PetitionFact> history = journal.read(petition, PetitionFact.class);
        PetitionState state = Petition.fold(history);
        if (state.known() && takesPart(state)) {
            ComparisonState.compare(state, node.node(), today.date(), new Terms(TermRules.STANDARD, calendars.current()))
                    .ifPresent(fact -> journal.append(history, List.of(fact), Author.SYSTEM));
        }
    }

    private boolean takesPart(PetitionState state) {
        return Stream.of(state.assignment().holder(), state.assignment().referrer())
                .anyMatch(unit -> unit != null && unit.node().equals(node.node()));
    }
}
