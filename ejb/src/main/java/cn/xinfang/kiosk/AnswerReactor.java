package cn.xinfang.kiosk;

import cn.xinfang.docket.store.QueryCodes;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Reactor;
import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Today;
import cn.xinfang.kiosk.rules.QueryAnswer;
import cn.xinfang.kiosk.rules.QueryAnswerPublished;
import cn.xinfang.kiosk.rules.QueryAnswerWithdrawn;
import cn.xinfang.kiosk.rules.QueryFact;
import cn.xinfang.kiosk.store.QueryAnswers;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The city publishes what counters may answer as often as that changes, and withdraws it where a petition becomes restricted. On
 * every node what was published before is erased with the next word, so that no old standing of a petition remains anywhere.
 */
@ApplicationScoped
public class AnswerReactor implements Reactor {

    @Inject
    private Journal journal;

    @Inject
    private JournalStore entries;

    @Inject
    private QueryAnswers answers;

    @Inject
    private QueryCodes codes;

    @Inject
    private NodeSettings node;

    @Inject
    private Today today;

    @Override
    public String name() {
        return "query-answers";
    }

    @Override
    public void react(EntryHeader entry) {
        if (entry.kind().equals(AnswerProjector.KIND)) {
            eraseBefore(entry);
        } else if (entry.kind().equals("petition") && node.parent().isEmpty() && isConcerned(entry.stream()) && entries.isNewest(entry)) {
            publish(entry.stream());
        }
    }

    /** Most old records are not: nobody asks for them with a code. */
    private boolean isConcerned(UUID petition) {
        return codes.held(petition) || answers.of(AnswerProjector.stream(petition)).isPresent();
    }

    private void publish(UUID petition) {
        UUID stream = AnswerProjector.stream(petition);
        PetitionState state = Petition.fold(journal.read(petition, PetitionFact.class));
        Optional<QueryAnswer> before = answers.of(stream);
        Optional<QueryAnswer> now = state.known() ? QueryAnswer.published(state) : Optional.empty();
        if (now.isPresent() && !now.equals(before)) {
            write(stream, new QueryAnswerPublished(now.get()));
        } else if (before.isPresent() && state.registration().restricted()) {
            write(stream, new QueryAnswerWithdrawn(today.date()));
        }
    }

    private void write(UUID stream, QueryFact fact) {
        if (entries.stream(stream).isPresent()) {
            journal.append(journal.read(stream, QueryFact.class), List.of(fact), Author.SYSTEM);
        } else {
            journal.begin(stream, AnswerProjector.KIND, List.of(fact), Author.SYSTEM);
        }
    }

    private void eraseBefore(EntryHeader entry) {
        History<QueryFact> history = journal.read(entry.stream(), QueryFact.class);
        journal.erase(entry.stream(), history.entries().stream()
                .filter(it -> it.header().number() < entry.number() && it.parts().contains(PartName.CONTENT))
                .collect(Collectors.toMap(it -> it.header().id(), it -> Set.of(PartName.CONTENT))), entry.id());
    }
}
