package cn.xinfang.interconnection.reconciliation.rules;

import cn.xinfang.journal.FoundEntry;
import cn.xinfang.journal.FoundEntry.Fault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a node finds wrong with a stream of its own journal. */
public final class SelfCheck {

    private static final Map<Fault, DifferenceKind> KINDS = Map.of(
            Fault.HEADER, DifferenceKind.HEADER_BROKEN,
            Fault.COLUMN, DifferenceKind.COLUMN_WRONG,
            Fault.CHAIN, DifferenceKind.CHAIN_BROKEN,
            Fault.GAP, DifferenceKind.ENTRY_LOST,
            Fault.PART_LOST, DifferenceKind.PART_LOST,
            Fault.PART_BROKEN, DifferenceKind.PART_BROKEN);

    private SelfCheck() {
    }

    /** @return without kinds when all is well */
    public static StreamDifference of(UUID stream, List<FoundEntry> entries) {
        Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
        List<String> words = new ArrayList<>();
        entries.forEach(entry -> entry.faults().forEach(fault -> {
            kinds.add(KINDS.get(fault));
            words.add(KINDS.get(fault).words(entry.node(), Long.toString(entry.number())));
        }));
        return new StreamDifference(stream, kinds, List.copyOf(words));
    }
}
