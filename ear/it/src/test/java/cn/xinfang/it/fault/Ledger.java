package cn.xinfang.it.fault;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What clerks tried and what they were told is done. */
final class Ledger {

    /** Acts of one kind on one petition. What was tried and not acknowledged may have happened or not. */
    record Count(int tried, int acknowledged) {

        private Count plus(Count other) {
            return new Count(tried + other.tried, acknowledged + other.acknowledged);
        }
    }

    /** @param fact type of the entry that the act writes */
    record Act(UUID petition, String fact, String node) {
    }

    /** @param petition empty when the clerk got no answer */
    record Registered(String node, String summary, Optional<UUID> petition) {
    }

    private final Map<Act, Count> acts = new ConcurrentHashMap<>();
    private final Queue<Registered> registrations = new ConcurrentLinkedQueue<>();

    void tried(Act act) {
        acts.merge(act, new Count(1, 0), Count::plus);
    }

    void acknowledged(Act act) {
        acts.merge(act, new Count(0, 1), Count::plus);
    }

    void registered(Registered registration) {
        registrations.add(registration);
    }

    Map<Act, Count> acts() {
        return Map.copyOf(acts);
    }

    Queue<Registered> registrations() {
        return registrations;
    }

    /** How many acts of each kind were acknowledged. */
    SortedMap<String, Integer> summary() {
        var summary = new TreeMap<String, Integer>();
        acts.forEach((act, count) -> summary.merge(act.fact(), count.acknowledged(), Integer::sum));
        summary.put("PetitionRegistered", (int) registrations.stream().filter(it -> it.petition().isPresent()).count());
        return summary;
    }
}
