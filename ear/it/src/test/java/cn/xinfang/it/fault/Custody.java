package cn.xinfang.it.fault;

import cn.xinfang.it.Database;
import cn.xinfang.journal.Entry;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.store.JournalStore;
import cn.xinfang.kernel.Json;
import cn.xinfang.launcher.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Whether the hand-overs of every petition form one chain, and each of them arrived once. */
final class Custody {

    private static final String MOVED = "select distinct stream_id from entry where type = 'PetitionReferred'";
    private static final int TOGETHER = 200;

    private final Node node;
    private final List<String> complaints = new ArrayList<>();

    Custody(Node node) {
        this.node = node;
    }

    List<String> complaints() throws Exception {
        var database = Jdbi.create(node.jdbcUrl() + "?currentSchema=xinfang", "xinfang_owner", "");
        var journal = new JournalStore(database, node.loadKeys());
        var streams = new Database(node).column(MOVED).stream().map(UUID::fromString).toList();
        for (var from = 0; from < streams.size(); from += TOGETHER) {
            journal.entries(streams.subList(from, Math.min(streams.size(), from + TOGETHER))).stream()
                    .collect(Collectors.groupingBy(entry -> entry.header().stream())).forEach(this::check);
        }
        return complaints;
    }

    private void check(UUID petition, List<Entry> entries) {
        var custody = 1;
        var arrivals = new HashMap<Integer, Integer>();
        for (var entry : entries.stream().sorted(Comparator.comparing(Entry::header, EntryHeader.CAUSAL)).toList()) {
            var raised = switch (entry.header().type()) {
                case "PetitionReferred", "ReferralCancelled" -> 1;
                case "RecallAnswered" -> Boolean.TRUE.equals(stub(entry).get("agreed")) ? 1 : 0;
                case "ObjectionDecided" -> Boolean.TRUE.equals(stub(entry).get("upheld")) ? 1 : 0;
                case "PetitionArrived", "ObjectionRaised", "RecallAsked" -> 0;
                default -> -1;
            };
            if (raised < 0) {
                continue;
            }
            var number = ((Number) stub(entry).get("custody")).intValue();
            if (number != custody + raised) {
                complaints.add("custody of " + petition + ": " + entry.header().type() + " has " + number + " after " + custody);
            }
            custody = number;
            if ("ReferralCancelled".equals(entry.header().type())) {
                arrivals.remove(number - 1);
            }
            if ("PetitionReferred".equals(entry.header().type())) {
                arrivals.put(number, 0);
            } else if ("PetitionArrived".equals(entry.header().type())) {
                arrivals.merge(number, 1, Integer::sum);
            }
        }
        arrivals.forEach((number, count) -> {
            if (count != 1) {
                complaints.add("hand-over " + number + " of " + petition + " arrived " + count + " times");
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> stub(Entry entry) {
        return Json.read(entry.parts().get(PartName.STUB).content(), Map.class);
    }
}
