package cn.xinfang.journal;

import cn.xinfang.journal.store.ReactorCursors;
import cn.xinfang.kernel.FailurePlace;
import cn.xinfang.kernel.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets every reactor see every entry once, in the order of commits. When some fail together they are seen one by one; the one that
 * fails is set aside, stops nothing else, and is tried again from then on.
 */
@ApplicationScoped
public class Reactions {

    private static final int BATCH = 200;
    private static final Logger LOG = Logger.getLogger(Reactions.class.getName());

    @Inject
    @Any
    private Instance<Reactor> reactors;

    @Inject
    private ReactorCursors cursors;

    @Inject
    private Today today;

    @Inject
    private Writing writing;

    @Inject
    private Reactions self;

    /** Works until no reactor has anything left; while nothing may be written they wait. */
    public void runPending() {
        boolean more = writing.paused().isEmpty();
        if (more) {
            reactors.forEach(this::again);
        }
        while (more) {
            more = false;
            for (Reactor reactor : reactors) {
                more |= together(reactor);
            }
        }
    }

    private void again(Reactor reactor) {
        for (EntryHeader entry : cursors.waiting(reactor.name())) {
            try {
                self.runAgain(reactor, entry);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "{0} still fails on {1}: {2}", new Object[] {reactor.name(), entry.id(), FailurePlace.of(e)});
            }
        }
    }

    private boolean together(Reactor reactor) {
        try {
            return self.runBatch(reactor, BATCH);
        } catch (RuntimeException e) {
            boolean more = true;
            for (int i = 0; more && i < BATCH; i++) {
                more = alone(reactor);
            }
            return more;
        }
    }

    private boolean alone(Reactor reactor) {
        try {
            return self.runBatch(reactor, 1);
        } catch (RuntimeException e) {
            return self.setAside(reactor, FailurePlace.of(e));
        }
    }

    /** Tries an entry again that was set aside. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void runAgain(Reactor reactor, EntryHeader entry) {
        if (cursors.takeBack(reactor.name(), entry.id())) {
            reactor.react(entry);
        }
    }

    /** The cursor moves on without the next entry. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean setAside(Reactor reactor, String place) {
        List<ReactorCursors.Pending> pending = cursors.pending(reactor.name(), 1);
        for (ReactorCursors.Pending entry : pending) {
            cursors.setAside(reactor.name(), entry, place, today.instant());
            cursors.move(reactor.name(), entry);
        }
        return !pending.isEmpty();
    }

    /**
     * One transaction: the cursor moves together with what the reactor writes.
     *
     * @return whether there was anything to do
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean runBatch(Reactor reactor, int limit) {
        List<ReactorCursors.Pending> pending = cursors.pending(reactor.name(), limit);
        for (ReactorCursors.Pending entry : pending) {
            reactor.react(entry.header());
        }
        if (!pending.isEmpty()) {
            cursors.move(reactor.name(), pending.get(pending.size() - 1));
        }
        return !pending.isEmpty();
    }
}
