package cn.xinfang.interconnection.reconciliation.rules;

import cn.xinfang.interconnection.reconciliation.rules.Holding.Held;
import cn.xinfang.journal.PartName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * In what two statements about one stream differ, and what the node that made the first has to do about it.
 *
 * @param words one for each thing that differs, in Chinese, from the view of the first
 */
public record StreamDifference(UUID stream, Set<DifferenceKind> kinds, List<String> words) {

    /** @return without kinds when nothing differs, or what differs is on its way */
    public static StreamDifference of(Holding own, Holding theirs) {
        Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
        List<String> words = new ArrayList<>();
        if (!underWay(own, theirs)) {
            Map<String, Held> here = byKey(own);
            Map<String, Held> there = byKey(theirs);
            Set<String> keys = new TreeSet<>(here.keySet());
            keys.addAll(there.keySet());
            keys.forEach(key -> kinds(here.get(key), there.get(key)).forEach(kind -> {
                kinds.add(kind);
                words.add(kind.words(key.substring(0, key.indexOf('/')), key.substring(key.indexOf('/') + 1)));
            }));
            if (!kinds.isEmpty() && own.waiting()) {
                kinds.add(DifferenceKind.WAITING_HERE);
            }
            if (!kinds.isEmpty() && theirs.waiting()) {
                kinds.add(DifferenceKind.WAITING_THERE);
            }
        }
        return new StreamDifference(own.stream(), kinds, List.copyOf(words));
    }

    public boolean isNone() {
        return kinds.isEmpty();
    }

    /** Whether sending again can help; a fork, a broken header and what is set aside need people. */
    public boolean isMendable() {
        return kinds.stream().allMatch(DifferenceKind::isMendable);
    }

    /** Whether the first node has something to send. */
    public boolean lacksThere() {
        return kinds.contains(DifferenceKind.ENTRY_MISSING_THERE) || kinds.contains(DifferenceKind.PART_MISSING_THERE);
    }

    /** Whether something is still on its way, so that what differs now says nothing. */
    public static boolean underWay(Holding own, Holding theirs) {
        return own.behind() || theirs.behind();
    }

    /**
     * What the first node has to believe from now on that the other has: exactly what the other states.
     *
     * @return parts by entry; an entry that the other lacks is not in it
     */
    public static Map<UUID, Set<PartName>> marks(Holding own, Holding theirs) {
        Map<String, Held> there = byKey(theirs);
        Map<UUID, Set<PartName>> marks = new LinkedHashMap<>();
        for (Held held : own.entries()) {
            Held other = there.get(held.key());
            if (other != null && other.digest().equals(held.digest())) {
                marks.put(held.id(), other.parts());
            }
        }
        return marks;
    }

    /** Parts that are broken here and sound there, by entry. */
    public static Map<UUID, Set<PartName>> replaceable(Holding own, Holding theirs) {
        Map<String, Held> there = byKey(theirs);
        Map<UUID, Set<PartName>> parts = new LinkedHashMap<>();
        own.entries().stream().filter(held -> there.containsKey(held.key())).forEach(held -> parts.put(held.id(), held.broken().stream()
                .filter(there.get(held.key()).parts()::contains).collect(Collectors.toSet())));
        return parts;
    }

    private static Set<DifferenceKind> kinds(Held here, Held there) {
        if (there == null) {
            return EnumSet.of(DifferenceKind.ENTRY_MISSING_THERE);
        }
        if (here == null) {
            return EnumSet.of(DifferenceKind.ENTRY_MISSING_HERE);
        }
        if (!here.digest().equals(there.digest())) {
            return EnumSet.of(!here.sound() ? DifferenceKind.HEADER_BROKEN_HERE
                    : !there.sound() ? DifferenceKind.HEADER_BROKEN_THERE : DifferenceKind.FORK);
        }
        Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
        if (lacks(there, here)) {
            kinds.add(DifferenceKind.PART_MISSING_THERE);
        }
        if (lacks(here, there)) {
            kinds.add(DifferenceKind.PART_MISSING_HERE);
        }
        if (forgets(here, there)) {
            kinds.add(DifferenceKind.MARK_LOST_HERE);
        }
        if (forgets(there, here)) {
            kinds.add(DifferenceKind.MARK_LOST_THERE);
        }
        return kinds;
    }

    /** {@code holder} holds a part of which it knows that {@code other} had it, and {@code other} does not hold it. */
    private static boolean lacks(Held other, Held holder) {
        return holder.marked() != null && holder.parts().stream()
                .anyMatch(part -> holder.marked().contains(part) && !other.parts().contains(part) && !erased(other, holder).contains(part));
    }

    /** Both hold what only {@code other} knows that both hold. */
    private static boolean forgets(Held holder, Held other) {
        return holder.marked() == null || other.marked() != null && other.marked().stream()
                .anyMatch(part -> holder.parts().contains(part) && other.parts().contains(part) && !holder.marked().contains(part)
                        && !erased(other, holder).contains(part));
    }

    private static Set<PartName> erased(Held one, Held other) {
        Set<PartName> erased = new HashSet<>(one.erased());
        erased.addAll(other.erased());
        return erased;
    }

    private static Map<String, Held> byKey(Holding holding) {
        Map<String, Held> entries = new LinkedHashMap<>();
        holding.entries().forEach(held -> entries.put(held.key(), held));
        return entries;
    }
}
