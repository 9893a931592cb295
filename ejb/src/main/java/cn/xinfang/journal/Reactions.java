package cn.xinfang.journal;

import cn.xinfang.journal.store.ReactorCursors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lets every reactor see every entry once, in the order of commits. */
@ApplicationScoped
public class Reactions {

    private static final int BATCH = 200;

    @Inject
    @Any
    private Instance<Reactor> reactors;

    @Inject
    private ReactorCursors cursors;

    @Inject
    private Writing writing;

    @Inject
    private Reactions self;

    /** Works until no reactor has anything left; while nothing may be written they wait. */
    public void runPending() {
        boolean more = writing.paused().isEmpty();
        while (more) {
            more = false;
            for (Reactor reactor : reactors) {
                more |= self.runBatch(reactor);
            }
        }
    }

    /**
     * One transaction: the cursor moves together with what the reactor writes.
     *
     * @return whether there was anything to do
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean runBatch(Reactor reactor) {
        List<ReactorCursors.Pending> pending = cursors.pending(reactor.name(), BATCH);
        for (ReactorCursors.Pending entry : pending) {
            reactor.react(entry.header());
        }
        if (!pending.isEmpty()) {
            cursors.move(reactor.name(), pending.get(pending.size() - 1));
        }
        return !pending.isEmpty();
    }
}
