package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.interconnection.NoteFact.DraftKept;
import cn.xinfang.interconnection.NoteFact.NoteAnswered;
import cn.xinfang.interconnection.NoteFact.NoteOpened;
import cn.xinfang.interconnection.restoration.RestorationCheck;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.store.PackageStore;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import cn.xinfang.interconnection.store.PackageStore.PackageRow;
import cn.xinfang.interconnection.store.RestorationStore;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Writing;
import cn.xinfang.journal.store.ReactorCursors;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.testing.ThreadTransactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Yesterday's database comes back on either side, and both go on working. */
class RestoreStoreTest extends RestorableNodes {

    @Test
    void a_restored_county_writes_nothing_before_it_has_read_back_what_it_told() throws Exception {
        UUID stream = county.write(written("报上来"), new NoteOpened(true));
        night();
        String backup = county.backUp();
        county.append(stream, new NoteAnswered("已办"));
        night();
        restoreCounty(backup);
        assertEquals("READING_BACK", assertThrows(RefusedException.class, () -> county.append(stream, new NoteAnswered("再办"))).refusal().code());
        night();
        assertEquals(headers(city, stream), headers(county, stream));
        county.append(stream, new NoteAnswered("再办"));
        night();
        assertEquals(4, headers(city, stream).size());
        assertEquals(List.of(1, 1, 1, 2), city.entries(stream).stream().map(entry -> entry.header().incarnation()).toList());
        assertAgreed(List.of(stream));
    }

    @Test
    void a_restored_city_writes_nothing_before_the_county_has_given_back_what_the_city_told() throws Exception {
        UUID stream = city.write(written("转下去"), new NoteOpened(true));
        night();
        String backup = city.backUp();
        city.append(stream, new NoteAnswered("催办"));
        county.append(stream, new NoteAnswered("已办"));
        night();
        restoreCity(backup);
        assertThrows(RefusedException.class, () -> city.append(stream, new NoteAnswered("再催")));
        night();
        city.append(stream, new NoteAnswered("再催"));
        night();
        assertEquals(5, headers(county, stream).size());
        assertAgreed(List.of(stream));
    }

    @Test
    void packages_and_receipts_go_on_where_the_peer_knows_them() throws Exception {
        county.write(written("一"), new NoteOpened(true));
        city.write(written("二"), new NoteOpened(true));
        night();
        String backup = county.backUp();
        county.write(written("三"), new NoteOpened(true));
        city.write(written("四"), new NoteOpened(true));
        night();
        List<String> before = packages(county, CITY);
        restoreCounty(backup);
        night();
        assertEquals(before, packages(county, CITY).subList(0, before.size()));
        for (Direction direction : Direction.values()) {
            for (Receipt.Kind kind : List.of(Receipt.Kind.RECEIVED, Receipt.Kind.VERIFIED, Receipt.Kind.APPLIED)) {
                assertTrue(county.the(PackageStore.class).receipt(CITY, direction, 2, kind).isPresent(), direction + " " + kind);
            }
        }
    }

    @Test
    void the_old_database_under_its_old_address_is_found_out_by_the_marks_beside_it() throws Exception {
        night();
        String backup = county.backUp();
        county.write(written("报上来"));
        night();
        restoreCounty(backup);
        finishRestoringSilently(county);
        assertEquals(Optional.empty(), county.the(Writing.class).paused());
        county.the(RestorationCheck.class).atStart(null);
        assertEquals(Optional.of("数据库比 XINFANG_DATA 中记下的交换进度旧"), county.the(Writing.class).paused());
    }

    @Test
    void what_the_administrator_says_is_acted_upon_once() throws Exception {
        county.the(RestorationCheck.class).atStart("3月2日从备份恢复");
        assertTrue(county.the(Writing.class).paused().isPresent());
        night();
        county.the(RestorationCheck.class).atStart("3月2日从备份恢复");
        assertEquals(Optional.empty(), county.the(Writing.class).paused());
        assertEquals(2, county.the(Writing.class).incarnation());
    }

    @Test
    void a_peer_that_has_heard_more_is_believed() throws Exception {
        String backup = city.backUp();
        UUID stream = city.write(written("转下去"), new NoteOpened(true));
        night();
        restoreCity(backup);
        finishRestoringSilently(city);
        night();
        assertEquals(2, city.the(Writing.class).incarnation());
        assertAgreed(List.of(stream));
    }

    @Test
    void a_county_is_rebuilt_from_nothing_but_for_what_the_city_may_not_hold() throws Exception {
        String empty = county.backUp();
        UUID open = county.write(written("公开"), new NoteOpened(true), new DraftKept("草稿"));
        UUID report = county.write(written("检举"));
        UUID down = city.write(written("转下去"), new NoteOpened(true));
        night();
        restoreCounty(empty);
        night();
        assertEquals(headers(city, open), headers(county, open));
        assertEquals(headers(city, report), headers(county, report));
        assertEquals(headers(city, down), headers(county, down));
        assertEquals(Set.of(PartName.STUB, PartName.CONTENT), county.entries(open).get(0).parts().keySet());
        var lost = county.the(RestorationStore.class).lost(10);
        assertEquals(Set.of(open, report), Set.copyOf(lost.stream().map(RestorationStore.LostRow::stream).toList()));
        county.append(open, new NoteAnswered("接着办"));
        night();
        assertAgreed(List.of(open, report, down));
    }

    @Test
    void a_city_is_rebuilt_from_its_county() throws Exception {
        String empty = city.backUp();
        UUID up = county.write(written("报上来"), new NoteOpened(true));
        UUID down = city.write(written("转下去"), new NoteOpened(true));
        night();
        city.append(up, new NoteAnswered("督办"));
        night();
        restoreCity(empty);
        night();
        assertEquals(3, headers(city, up).size());
        city.append(down, new NoteAnswered("接着办"));
        night();
        assertAgreed(List.of(up, down));
    }

    @Test
    void reactions_go_on_in_a_database_that_another_server_had_counted_further() throws Exception {
        UUID stream = county.write(written("已反应"), new NoteOpened(true));
        county.owner().useHandle(db -> {
            db.execute("update xinfang.entry set xid = '1099511627776'");
            db.execute("insert into xinfang.reactor_cursor select 'test', xid, position from xinfang.entry where number = 1");
        });
        county.the(RestorationCheck.class).atStart(null);
        county.append(stream, new NoteAnswered("新写"));
        assertEquals(List.of("NoteOpened", "NoteAnswered"), county.the(ThreadTransactions.class).inNew(() ->
                county.the(ReactorCursors.class).pending("test", 10)).stream().map(pending -> pending.header().type()).toList());
    }

    private static List<String> packages(TestNode node, String peer) {
        List<String> all = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            for (long number = 1; node.the(PackageStore.class).find(peer, direction, number).isPresent(); number++) {
                PackageRow row = node.the(PackageStore.class).find(peer, direction, number).orElseThrow();
                all.add(direction + " " + number + " " + row.digest() + " " + row.state());
            }
        }
        return all.stream().sorted((a, b) -> Boolean.compare(a.startsWith("IN"), b.startsWith("IN"))).toList();
    }
}
