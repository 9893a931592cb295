package cn.xinfang.kiosk;

import cn.xinfang.journal.Journal;
import cn.xinfang.journal.NodeJoined;
import cn.xinfang.journal.store.JournalStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Offers a peer that joins what was published before. */
@ApplicationScoped
public class NewcomerAnswers {

    private static final int PAGE = 500;

    @Inject
    private JournalStore streams;

    @Inject
    private Journal journal;

    public void share(@Observes NodeJoined joined) {
        List<UUID> page = streams.streamsAfter(AnswerProjector.KIND, new UUID(0, 0), PAGE);
        while (!page.isEmpty()) {
            journal.project(page);
            page = streams.streamsAfter(AnswerProjector.KIND, page.get(page.size() - 1), PAGE);
        }
    }
}
