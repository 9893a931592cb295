package cn.xinfang.audit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.audit.model.AccessEntry;
import cn.xinfang.testing.TestDatabase;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ComparisonsStoreTest {

    private static final OffsetDateTime NOON = OffsetDateTime.of(2026, 3, 3, 12, 0, 0, 0, ZoneOffset.ofHours(8));
    private static final UUID DRAFT = new UUID(8, 8);
    private static final UUID CLERK = new UUID(5, 5);

    @Test
    void the_comparison_of_a_draft_is_kept_and_counted_for_the_person_who_made_it() {
        TestDatabase.get().rollingBackJpa(entities -> {
            AccessStore store = new AccessStore(entities);
            store.add(comparison(1, NOON, CLERK));
            store.add(comparison(2, NOON.minusMinutes(11), CLERK));
            store.add(comparison(3, NOON, new UUID(6, 6)));
            assertEquals(1, store.count(CLERK, "查重比对", NOON.minusMinutes(10)));
            assertEquals(0, store.count(CLERK, "信访人身份信息", NOON.minusMinutes(10)));
            assertEquals(DRAFT, store.before(null, 1).get(0).petitionId());
        });
    }

    @Test
    void the_looks_at_a_petition_are_listed_in_the_order_in_which_they_were_made_and_with_the_duty() {
        TestDatabase.get().rollingBackJpa(entities -> {
            AccessStore store = new AccessStore(entities);
            store.add(comparison(5, NOON, CLERK));
            store.add(comparison(4, NOON.minusMinutes(11), CLERK));
            assertEquals(List.of(new UUID(9, 4), new UUID(9, 5)), store.of(DRAFT).stream().map(AccessEntry::id).toList());
            assertEquals("登记员", store.of(DRAFT).get(0).duty());
            assertEquals(List.of(), store.of(new UUID(8, 9)));
        });
    }

    private static AccessEntry comparison(int id, OffsetDateTime at, UUID account) {
        return new AccessEntry(new UUID(9, id), at, account, "刘敏", "1", DRAFT, "查重比对", "登记草稿：比对姓名，0 件可能相关", "登记员");
    }
}
