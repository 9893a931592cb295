package cn.xinfang.interconnection.reconciliation.rules;

import static cn.xinfang.journal.PartName.CONTENT;
import static cn.xinfang.journal.PartName.STUB;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.interconnection.reconciliation.rules.Holding.Held;
import cn.xinfang.journal.PartName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StreamDifferenceTest {

    private static final UUID STREAM = new UUID(1, 1);
    private static final Set<PartName> BOTH = Set.of(STUB, CONTENT);

    @Test
    void what_one_side_alone_may_hold_is_no_difference() {
        Holding author = holding(held(1, "aa", BOTH, Set.of(STUB)));
        Holding other = holding(held(1, "aa", Set.of(STUB), BOTH));
        assertArrayEquals(author.leaf(), holding(held(1, "aa", Set.of(STUB), Set.of(STUB))).leaf());
        assertEquals(Set.of(), StreamDifference.of(author, holding(held(1, "aa", Set.of(STUB), Set.of(STUB)))).kinds());
        assertEquals(Set.of(), StreamDifference.of(other, author).kinds(), "it knows the author to have more than it holds itself");
    }

    @Test
    void the_two_sides_see_the_same_difference_from_their_own_view() {
        Holding own = holding(held(1, "aa", BOTH, BOTH), held(2, "bb", BOTH, null));
        Holding theirs = holding(held(1, "aa", Set.of(STUB), BOTH));
        assertEquals(Set.of(DifferenceKind.PART_MISSING_THERE, DifferenceKind.ENTRY_MISSING_THERE), StreamDifference.of(own, theirs).kinds());
        assertEquals(Set.of(DifferenceKind.PART_MISSING_HERE, DifferenceKind.ENTRY_MISSING_HERE), StreamDifference.of(theirs, own).kinds());
        assertTrue(StreamDifference.of(own, theirs).lacksThere());
        assertFalse(StreamDifference.of(theirs, own).lacksThere());
        assertEquals(List.of("621300 的第 1 条记录，对方缺应有的部分内容", "对方缺 621300 的第 2 条记录"), StreamDifference.of(own, theirs).words());
    }

    @Test
    void what_the_other_states_to_hold_is_believed() {
        Holding own = holding(held(1, "aa", BOTH, BOTH), held(2, "bb", BOTH, BOTH), held(3, "cc", BOTH, null));
        Holding theirs = holding(held(1, "aa", Set.of(STUB), BOTH), held(3, "cc", BOTH, BOTH));
        assertEquals(Map.of(new UUID(2, 1), Set.of(STUB), new UUID(2, 3), BOTH), StreamDifference.marks(own, theirs));
    }

    @Test
    void what_was_erased_by_law_is_no_loss() {
        Holding erased = holding(new Held(new UUID(2, 1), "621300", 1, "aa", true, Set.of(STUB), Set.of(), Set.of(CONTENT), BOTH));
        assertEquals(Set.of(), StreamDifference.of(holding(held(1, "aa", BOTH, BOTH)), erased).kinds());
    }

    @Test
    void what_is_on_its_way_is_no_difference_yet() {
        Holding own = new Holding(STREAM, true, false, List.of(held(1, "aa", BOTH, BOTH)));
        assertTrue(StreamDifference.of(own, holding()).isNone());
    }

    @Test
    void two_entries_under_one_number_are_a_fork_unless_one_is_broken() {
        assertEquals(Set.of(DifferenceKind.FORK), StreamDifference.of(holding(held(1, "aa", BOTH, BOTH)), holding(held(1, "ab", BOTH, BOTH))).kinds());
        Holding broken = holding(new Held(new UUID(2, 1), "621300", 1, "ab", false, BOTH, Set.of(), Set.of(), BOTH));
        StreamDifference difference = StreamDifference.of(broken, holding(held(1, "aa", BOTH, BOTH)));
        assertEquals(Set.of(DifferenceKind.HEADER_BROKEN_HERE), difference.kinds());
        assertFalse(difference.isMendable());
    }

    @Test
    void a_broken_part_is_replaced_only_where_the_other_holds_a_sound_one() {
        Holding broken = holding(new Held(new UUID(2, 1), "621300", 1, "aa", true, Set.of(STUB), Set.of(CONTENT), Set.of(), BOTH));
        assertEquals(Map.of(new UUID(2, 1), Set.of(CONTENT)), StreamDifference.replaceable(broken, holding(held(1, "aa", BOTH, BOTH))));
        assertEquals(Map.of(new UUID(2, 1), Set.of()), StreamDifference.replaceable(broken, holding(held(1, "aa", Set.of(STUB), BOTH))));
    }

    private static Holding holding(Held... entries) {
        return new Holding(STREAM, false, false, List.of(entries));
    }

    private static Held held(long number, String digest, Set<PartName> parts, Set<PartName> marked) {
        return new Held(new UUID(2, number), "621300", number, digest, true, parts, Set.of(), Set.of(), marked);
    }
}
