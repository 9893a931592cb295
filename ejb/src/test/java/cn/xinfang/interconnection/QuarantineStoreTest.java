package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.interconnection.NoteFact.NoteOpened;
import cn.xinfang.interconnection.quarantine.Refusing;
import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.interconnection.store.MeasureStore;
import cn.xinfang.interconnection.store.QuarantineStore;
import cn.xinfang.interconnection.store.QuarantineStore.QuarantineRow;
import cn.xinfang.interconnection.store.ResendStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.interconnection.store.RunStore.Cause;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.testing.ThreadTransactions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What administrators do with what was set aside. */
class QuarantineStoreTest extends CityAndCounty {

    @Test
    void a_stream_is_tried_again_at_once_when_somebody_wants_it() throws Exception {
        UUID stream = refusedByCity();
        city.the(NoteProjector.class).refuseNothing();
        UUID run = city.the(RunStore.class).beginNow(COUNTY, Cause.REQUESTED, LocalDate.parse("2026-03-02"), null, TestNode.NIGHT).orElseThrow();
        assertThrows(RefusedException.class, () -> city.the(Replay.class).now(COUNTY, stream));
        city.the(RunQueue.class).done(run);
        city.the(Replay.class).now(COUNTY, stream);
        assertEquals(digests(county, stream), digests(city, stream));
        assertEquals(List.of(), open(city, COUNTY));
    }

    @Test
    void what_is_sent_back_is_known_to_its_sender_with_the_reason_and_comes_in_when_it_is_sent_again() throws Exception {
        UUID stream = refusedByCity();
        sendBack(city, open(city, COUNTY).get(0), "来件格式有误");
        night();
        city.runWaiting();
        ResendStore.SetAsideThere known = county.the(ResendStore.class).setAsideThere(CITY).get(0);
        assertEquals(Kind.REFUSED, known.kind());
        assertEquals(1, number(county, "select count(*) from exchange_refusal where direction = 'OUT' and stream_id = ?", stream));
        city.the(NoteProjector.class).refuseNothing();
        night();
        city.runWaiting();
        assertEquals(List.of(), city.entries(stream));
        county.the(ResendStore.class).lost(CITY, stream);
        county.the(ResendStore.class).behind(CITY, stream, TestNode.NIGHT);
        night();
        assertEquals(digests(county, stream), digests(city, stream));
        assertEquals(List.of(), open(city, COUNTY));
    }

    @Test
    void nobody_decides_on_his_own_proposal() throws Exception {
        refusedByCity();
        UUID one = new UUID(1, 1);
        MeasureStore measures = city.the(MeasureStore.class);
        UUID waiting = open(city, COUNTY).get(0).id();
        assertTrue(measures.propose(waiting, Kind.ANEW, "重新发送", one, "孙强", TestNode.NIGHT));
        assertFalse(measures.propose(waiting, Kind.REFUSED, "退回", one, "孙强", TestNode.NIGHT));
        UUID measure = measures.of(waiting).get(0).id();
        assertThrows(RuntimeException.class, () -> measures.decide(measure, true, one, "孙强", TestNode.NIGHT));
        assertTrue(measures.decide(measure, true, new UUID(1, 2), "何平", TestNode.NIGHT));
        assertFalse(measures.decide(measure, false, new UUID(1, 3), "马兰", TestNode.NIGHT));
    }

    private UUID refusedByCity() throws Exception {
        city.the(NoteProjector.class).refuse("不识");
        UUID stream = county.write(written("不识"), new NoteOpened(true));
        night();
        return stream;
    }

    private static void sendBack(TestNode node, QuarantineRow row, String reason) throws Exception {
        node.the(ThreadTransactions.class).inNew(() -> {
            node.the(Refusing.class).sendBack(row, reason);
            node.the(QuarantineStore.class).decide(row.id(), Kind.REFUSED, reason);
            return null;
        });
    }

    private static int number(TestNode node, String query, UUID stream) {
        return node.the(Jdbi.class).withHandle(db -> db.select(query, stream).mapTo(Integer.class).one());
    }
}
