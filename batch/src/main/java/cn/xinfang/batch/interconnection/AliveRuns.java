package cn.xinfang.batch.interconnection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The runs that this server is working at; they die with it. */
@ApplicationScoped
class AliveRuns {

    private final Set<UUID> runs = ConcurrentHashMap.newKeySet();

    void add(UUID run) {
        runs.add(run);
    }

    void remove(UUID run) {
        runs.remove(run);
    }

    Set<UUID> all() {
        return Set.copyOf(runs);
    }
}
