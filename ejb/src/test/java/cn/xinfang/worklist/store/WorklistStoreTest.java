package cn.xinfang.worklist.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.testing.TestDatabase;
import cn.xinfang.worklist.store.ViewStore.ViewRow;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class WorklistStoreTest {

    private static final UUID ME = new UUID(1, 1);
    private static final UUID COLLEAGUE = new UUID(1, 2);
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-03-03T09:00:00+08:00");

    @Test
    void somebody_sees_his_own_views_first_and_then_those_that_his_unit_shares() {
        onViews((views, sql) -> {
            views.save(view(COLLEAGUE, "征地", true));
            views.save(view(COLLEAGUE, "我的草稿", false));
            views.save(view(ME, "欠薪", false));
            views.save(new ViewRow(new UUID(2, 9), new UUID(1, 3), "外单位", "999", "外单位的", true, "view=ALL"));
            assertEquals(List.of("欠薪", "征地"), names(views));
        });
    }

    @Test
    void a_view_saved_under_the_same_name_replaces_the_old_one_and_keeps_its_id() {
        onViews((views, sql) -> {
            UUID first = views.save(view(ME, "欠薪", false));
            UUID again = views.save(new ViewRow(new UUID(3, 3), ME, "周敏", "100", "欠薪", true, "view=OVERDUE"));
            assertEquals(first, again);
            assertEquals(List.of("view=OVERDUE"), views.of(ME, "100").stream().map(ViewRow::address).toList());
        });
    }

    @Test
    void only_its_owner_changes_a_view_and_never_to_a_name_he_uses_already() {
        onViews((views, sql) -> {
            UUID wages = views.save(view(ME, "欠薪", false));
            views.save(view(ME, "征地", false));
            assertTrue(views.change(wages, ME, "拖欠工资", true));
            assertFalse(views.change(wages, ME, "征地", true));
            assertFalse(views.change(wages, COLLEAGUE, "别人的", true));
            assertFalse(views.remove(wages, COLLEAGUE));
            assertEquals(List.of("征地", "拖欠工资").stream().sorted().toList(), names(views).stream().sorted().toList());
        });
    }

    @Test
    void a_list_that_opened_with_a_view_opens_as_usual_once_the_view_is_deleted() {
        onViews((views, sql) -> {
            UUID wages = views.save(view(ME, "欠薪", false));
            views.columns(ME, "DUE,SUMMARY");
            views.start(ME, wages);
            assertEquals(Optional.of(wages), views.start(ME));
            assertTrue(views.remove(wages, ME));
            assertEquals(Optional.empty(), views.start(ME));
            assertEquals(Optional.of("DUE,SUMMARY"), views.columns(ME));
        });
    }

    @Test
    void of_what_was_opened_only_the_newest_are_remembered_each_once() {
        TestDatabase.get().rollingBack(sql -> {
            RecentStore recent = new RecentStore(Jdbi.create(sql.getConnection()));
            List<UUID> petitions = List.of(new UUID(5, 1), new UUID(5, 2), new UUID(5, 3));
            petitions.forEach(id -> sql.execute("insert into stream (id, kind, version) values (?, 'petition', 1)", id));
            for (int minute = 0; minute < 3; minute++) {
                recent.note(ME, petitions.get(minute), NINE.plusMinutes(minute), 2);
            }
            assertEquals(List.of(new UUID(5, 3), new UUID(5, 2)), recent.of(ME));
            recent.note(ME, new UUID(5, 2), NINE.plusMinutes(9), 2);
            assertEquals(List.of(new UUID(5, 2), new UUID(5, 3)), recent.of(ME));
            assertEquals(List.of(), recent.of(COLLEAGUE));
        });
    }

    private static List<String> names(ViewStore views) {
        return views.of(ME, "100").stream().map(ViewRow::name).toList();
    }

    private static ViewRow view(UUID owner, String name, boolean shared) {
        return new ViewRow(UUID.randomUUID(), owner, "某人", "100", name, shared, "view=IN_HAND");
    }

    private static void onViews(BiConsumer<ViewStore, Handle> test) {
        TestDatabase.get().rollingBack(sql -> test.accept(new ViewStore(Jdbi.create(sql.getConnection())), sql));
    }
}
