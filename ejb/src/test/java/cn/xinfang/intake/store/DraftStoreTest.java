package cn.xinfang.intake.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.intake.store.DraftStore.DraftRow;
import cn.xinfang.journal.TestNode;
import cn.xinfang.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class DraftStoreTest {

    private static final String OFFICE = "6213000000000010001";
    private static final UUID DRAFT = new UUID(7, 1);

    @Test
    void a_draft_is_read_back_as_it_was_saved() {
        with(store -> {
            store.save(draft(1, "周建平", "第一稿"));

            assertArrayEquals("第一稿".getBytes(StandardCharsets.UTF_8), store.draft(DRAFT, OFFICE).orElseThrow().content());
            assertEquals(Optional.empty(), store.draft(DRAFT, "6213210000000010001"));
        });
    }

    @Test
    void of_two_people_who_save_the_same_revision_the_second_is_refused() {
        with(store -> {
            store.save(draft(1, "周建平", "第一稿"));

            assertTrue(store.save(draft(2, "周建平", "周的第二稿")));
            assertFalse(store.save(draft(2, "刘敏", "刘的第二稿")));
            assertEquals("周建平", store.draft(DRAFT, OFFICE).orElseThrow().savedByName());
        });
    }

    @Test
    void a_draft_that_somebody_else_saved_in_between_is_not_ended() {
        with(store -> {
            store.save(draft(1, "周建平", "第一稿"));
            store.save(draft(2, "刘敏", "第二稿"));

            assertFalse(store.remove(DRAFT, OFFICE, 1));
            assertTrue(store.remove(DRAFT, OFFICE, 2));
            assertEquals(Optional.empty(), store.draft(DRAFT, OFFICE));
        });
    }

    @Test
    void a_draft_that_ended_is_not_brought_back_by_who_still_has_it_open() {
        with(store -> {
            store.save(draft(1, "周建平", "第一稿"));
            store.remove(DRAFT, OFFICE, 1);

            assertFalse(store.save(draft(2, "刘敏", "第二稿")));
            assertEquals(Optional.empty(), store.draft(DRAFT, OFFICE));
        });
    }

    private static DraftRow draft(int revision, String name, String content) {
        return new DraftRow(DRAFT, revision, OFFICE, new UUID(8, name.length()), name, OffsetDateTime.parse("2026-03-02T09:00:00+08:00"),
                content.getBytes(StandardCharsets.UTF_8));
    }

    private static void with(Consumer<DraftStore> test) {
        TestDatabase.get().rollingBack(handle -> test.accept(store(handle)));
    }

    private static DraftStore store(Handle handle) {
        return new DraftStore(Jdbi.create(handle.getConnection()), TestNode.nodeKeys());
    }
}
