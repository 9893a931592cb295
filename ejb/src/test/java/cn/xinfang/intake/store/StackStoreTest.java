package cn.xinfang.intake.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.intake.rules.LetterStack;
import cn.xinfang.intake.rules.Recognition;
import cn.xinfang.intake.rules.StackPlace;
import cn.xinfang.intake.store.DraftStore.DraftRow;
import cn.xinfang.intake.store.StackStore.Waiting;
import cn.xinfang.journal.TestNode;
import cn.xinfang.testing.TestDatabase;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class StackStoreTest {

    private static final String OFFICE = "6213000000000010001";
    private static final String OTHER = "6213210000000010001";
    private static final UUID STACK = new UUID(9, 1);
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-03-02T09:00:00+08:00");

    @Test
    void letters_are_numbered_as_they_come_and_keep_their_number() {
        withStackOf(3, (stacks, drafts) -> {
            drafts.remove(draft(2), OFFICE);

            assertEquals(List.of(new LetterStack(STACK, "刘敏", NINE.withOffsetSameInstant(stacks.stacks(OFFICE).get(0).openedAt().getOffset()),
                    3, 2, draft(1))), stacks.stacks(OFFICE));
            assertEquals(new StackPlace(STACK, 3, 3, 2, Recognition.WAITING, null), stacks.place(draft(3), OFFICE).orElseThrow());
            assertEquals(Optional.empty(), stacks.place(draft(2), OFFICE));
            assertEquals(Optional.of(draft(3)), stacks.after(STACK, 1, OFFICE));
            assertEquals(Optional.of(draft(1)), stacks.before(STACK, 3, OFFICE));
            assertEquals(Optional.empty(), stacks.after(STACK, 3, OFFICE));
        });
    }

    @Test
    void a_stack_that_is_worked_off_is_gone_from_the_list() {
        withStackOf(1, (stacks, drafts) -> {
            drafts.remove(draft(1), OFFICE);

            assertEquals(List.of(), stacks.stacks(OFFICE));
        });
    }

    @Test
    void another_unit_neither_sees_a_stack_nor_adds_to_it() {
        withStackOf(1, (stacks, drafts) -> {
            assertEquals(List.of(), stacks.stacks(OTHER));
            assertEquals(Optional.empty(), stacks.place(draft(1), OTHER));
            assertEquals(Optional.empty(), stacks.after(STACK, 0, OTHER));
            assertFalse(stacks.open(STACK, OTHER, "张建华", NINE));
            assertTrue(stacks.open(STACK, OFFICE, "周建平", NINE));
        });
    }

    @Test
    void recognised_text_is_kept_until_the_draft_ends() {
        withStackOf(2, (stacks, drafts) -> {
            assertEquals(Optional.of(new Waiting(draft(1), OFFICE)), stacks.takeWaiting());
            stacks.recognised(draft(1), Recognition.DONE, "尊敬的市长");
            assertEquals("尊敬的市长", stacks.place(draft(1), OFFICE).orElseThrow().text());
            assertEquals(Optional.of(new Waiting(draft(2), OFFICE)), stacks.takeWaiting());

            stacks.await(draft(1));
            stacks.recognised(draft(1), Recognition.FAILED, null);
            assertEquals(null, stacks.place(draft(1), OFFICE).orElseThrow().text());
        });
    }

    private static UUID draft(int number) {
        return new UUID(7, number);
    }

    private static void withStackOf(int letters, BiConsumer<StackStore, DraftStore> test) {
        TestDatabase.get().rollingBack(handle -> {
            Jdbi sql = Jdbi.create(handle.getConnection());
            DraftStore drafts = new DraftStore(sql, TestNode.nodeKeys());
            StackStore stacks = new StackStore(sql, TestNode.nodeKeys());
            stacks.open(STACK, OFFICE, "刘敏", NINE);
            for (int number = 1; number <= letters; number++) {
                drafts.save(new DraftRow(draft(number), 1, OFFICE, new UUID(8, 1), "刘敏", NINE, new byte[] {1}));
                stacks.add(STACK, draft(number));
            }
            test.accept(stacks, drafts);
        });
    }
}
