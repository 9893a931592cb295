package cn.xinfang.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.journal.Author;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Sharing;
import cn.xinfang.journal.TestNode;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.law.Term;
import cn.xinfang.outside.rules.Order;
import cn.xinfang.outside.rules.OrderAnswered;
import cn.xinfang.outside.rules.OrderConverted;
import cn.xinfang.outside.rules.OrderFact;
import cn.xinfang.outside.rules.OrderReceived;
import cn.xinfang.outside.rules.OrderState;
import cn.xinfang.outside.rules.OrderText;
import cn.xinfang.outside.rules.Orders;
import cn.xinfang.outside.store.OrderStore;
import cn.xinfang.outside.store.OrderStore.OrderRow;
import cn.xinfang.outside.store.SenderStore;
import cn.xinfang.outside.store.SentFiles;
import cn.xinfang.petition.Channel;
import cn.xinfang.security.crypto.AccessKey;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class OutsideStoreTest {

    private static final String OFFICE = "6213000000000010001";
    private static final UUID HOTLINE = new UUID(4, 4);
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-03-03T09:00:00+08:00");
    private static final LocalDate DUE = LocalDate.parse("2026-03-18");

    @Test
    void an_order_is_listed_as_it_came_and_a_rebuilt_row_is_the_same() {
        inTheCity(inbox -> {
            UUID id = inbox.receive(Orders.lamps("LN-1"));
            List<OrderRow> before = inbox.orders.inState(OFFICE, OrderState.RECEIVED, 9);
            inbox.node.journal().project(List.of(id));
            assertEquals(before, inbox.orders.inState(OFFICE, OrderState.RECEIVED, 9));
            assertEquals(List.of(new OrderRow(id, "12345 热线", "LN-1", Channel.HOTLINE, OFFICE, Orders.DAY, DUE, false, "路灯不亮", "621321",
                    OrderState.RECEIVED, null, null)), before);
        });
    }

    @Test
    void what_the_sender_said_is_read_back_whole_and_leaves_the_node_to_nobody() {
        inTheCity(inbox -> {
            UUID id = inbox.receive(Orders.accusation("LN-2"));
            assertTrue(Order.of(inbox.read(id)).received().says(Orders.accusation("LN-2")));
            assertFalse(Order.of(inbox.read(id)).received().says(Orders.lamps("LN-2")));
            assertEquals(Map.of(id, Sharing.NONE), inbox.node.changes().get(0).sharing());
        });
    }

    @Test
    void the_same_number_at_the_same_moment_becomes_one_order() {
        inTheCity(inbox -> {
            inbox.receive(Orders.lamps("LN-1"));
            RefusedException second = assertThrows(RefusedException.class, () -> inbox.receive(Orders.lamps("LN-1")));
            assertEquals("CHANGED_MEANWHILE", second.refusal().code());
        });
    }

    @Test
    void of_a_report_the_table_holds_no_word() {
        inTheCity(inbox -> {
            inbox.receive(Orders.accusation("LN-2"));
            OrderRow row = inbox.orders.inState(OFFICE, OrderState.RECEIVED, 9).get(0);
            assertTrue(row.restricted());
            assertNull(row.summary());
        });
    }

    @Test
    void a_decided_order_waits_no_more_has_no_date_and_is_counted_where_it_stands() {
        inTheCity(inbox -> {
            UUID petition = Ids.next();
            inbox.decide(inbox.receive(Orders.lamps("1")), new OrderConverted(Orders.DAY, petition, "621300202603033000011"));
            inbox.decide(inbox.receive(Orders.lamps("2")), new OrderAnswered(Orders.DAY, "已修复。"));
            inbox.receive(Orders.lamps("3"));
            assertEquals(Map.of(OrderState.CONVERTED, 1L, OrderState.ANSWERED, 1L, OrderState.RECEIVED, 1L), inbox.orders.counts(OFFICE));
            OrderRow converted = inbox.orders.inState(OFFICE, OrderState.CONVERTED, 9).get(0);
            assertEquals(petition, converted.petition());
            assertNull(converted.dueOn());
            assertEquals(3, inbox.orders.ofSender(HOTLINE, Orders.DAY, Orders.DAY).size());
            assertEquals(Map.of(), inbox.orders.counts("6213210000000010001"));
        });
    }

    @Test
    void an_order_is_found_by_the_draft_that_it_becomes() {
        inTheCity(inbox -> {
            UUID id = inbox.receive(Orders.lamps("1"));
            assertEquals(Optional.of(id), inbox.orders.ofDraft(OrderProjector.draft(id)));
            assertEquals(Optional.empty(), inbox.orders.ofDraft(id));
        });
    }

    @Test
    void a_new_key_ends_the_one_before_and_only_a_hash_is_kept() {
        inTheCity(inbox -> {
            UUID first = new UUID(5, 1);
            UUID second = new UUID(5, 2);
            String secret = AccessKey.generate();
            inbox.senders.addKey(first, HOTLINE, AccessKey.hash(secret), MORNING, "孙强");
            String kept = inbox.senders.key(first).orElseThrow().hash();
            assertFalse(kept.contains(secret));
            assertTrue(AccessKey.verify(secret, kept));
            assertFalse(AccessKey.verify(AccessKey.generate(), kept));
            assertTrue(inbox.senders.revoke(HOTLINE, MORNING, "孙强"));
            inbox.senders.addKey(second, HOTLINE, AccessKey.hash(AccessKey.generate()), MORNING, "孙强");
            assertEquals(Optional.empty(), inbox.senders.key(first));
            assertEquals(HOTLINE, inbox.senders.key(second).orElseThrow().sender());
            assertEquals("孙强", inbox.senders.find(HOTLINE).orElseThrow().keyMadeBy());
        });
    }

    @Test
    void requests_are_counted_by_the_minute() {
        inTheCity(inbox -> {
            Instant at = MORNING.toInstant();
            assertEquals(1, inbox.senders.count(HOTLINE, at));
            assertEquals(2, inbox.senders.count(HOTLINE, at.plusSeconds(59)));
            assertEquals(1, inbox.senders.count(HOTLINE, at.plusSeconds(60)));
        });
    }

    @Test
    void a_file_is_kept_once_and_found_by_its_sender_only() {
        inTheCity(inbox -> {
            AttachmentRef file = new AttachmentRef(new UUID(6, 6), "x", "image/jpeg", 9, "ab");
            inbox.files.add(HOTLINE, "d1", file, MORNING);
            inbox.files.add(HOTLINE, "d1", new AttachmentRef(new UUID(6, 7), "x", "image/jpeg", 9, "cd"), MORNING);
            assertEquals(Optional.of(new AttachmentRef(new UUID(6, 6), "现场.jpg", "image/jpeg", 9, "ab")), inbox.files.find(HOTLINE, "d1", "现场.jpg"));
            assertEquals(Optional.empty(), inbox.files.find(new UUID(4, 5), "d1", "现场.jpg"));
        });
    }

    /** The inbox of the city's office, with one sender. */
    private static final class Box {

        private final TestNode node;
        private final OrderStore orders;
        private final SenderStore senders;
        private final SentFiles files;

        Box(EntityManager entities) {
            Jdbi sql = Jdbi.create(entities.unwrap(Connection.class));
            orders = new OrderStore(sql);
            senders = new SenderStore(sql);
            files = new SentFiles(sql);
            senders.add(HOTLINE, "12345 热线", Channel.HOTLINE, OFFICE, MORNING, "孙强");
            node = TestNode.of(entities, TestNode.CITY, Orders.DAY, settings -> new OrderProjector(orders));
        }

        UUID receive(OrderText text) {
            UUID id = OrderProjector.id(HOTLINE, text.number());
            Term term = new Term(ClockKind.T01, RuleSet.XFGZTL2022, Orders.DAY, DUE, DUE, false, "2026", List.of());
            node.journal().begin(id, OrderProjector.KIND, List.of(new OrderReceived(HOTLINE, text.number(), Channel.HOTLINE, OFFICE, Orders.DAY,
                    text.restricted(), List.of(term), "12345 热线", text.withoutCitizen(), List.of(), text.citizen())), new Author(null, "12345 热线", null));
            return id;
        }

        History<OrderFact> read(UUID id) {
            return node.journal().read(id, OrderFact.class);
        }

        void decide(UUID id, OrderFact end) {
            node.journal().append(read(id), List.of(end), Author.SYSTEM);
        }
    }

    private static void inTheCity(Consumer<Box> test) {
        TestDatabase.get().rollingBackJpa((EntityManager entities) -> test.accept(new Box(entities)));
    }
}
