package cn.xinfang.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.interconnection.NoteFact.NoteOpened;
import cn.xinfang.interconnection.NoteFact.NoteWritten;
import cn.xinfang.interconnection.reconciliation.DifferenceView;
import cn.xinfang.interconnection.reconciliation.MorningBook;
import cn.xinfang.interconnection.reconciliation.MorningView;
import cn.xinfang.interconnection.reconciliation.MorningWork;
import cn.xinfang.interconnection.reconciliation.rules.MorningLine;
import cn.xinfang.interconnection.reconciliation.store.MorningStore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the city finds in the morning, by itself and of its counties. */
class MorningStoreTest extends CityAndCounty {

    private static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);

    @Test
    void a_good_night_makes_a_report_without_anything_to_do() {
        night();
        MorningView report = report();
        MorningLine line = report.lines().get(0);
        assertEquals(TestNode.NIGHT, line.succeededAt());
        assertEquals(Boolean.TRUE, line.agrees());
        assertTrue(report.isWell());
        assertEquals(1, report.exchanged());
        assertEquals(List.of(), city.the(MorningBook.class).notices());
    }

    @Test
    void counties_that_are_not_enrolled_yet_stand_on_the_report_of_the_city() {
        city.asOwner("insert into division (code, name, level, valid_from) values ('621300', '陇宁市', 'CITY', '2000-01-01'), ('621302', '河滨区', 'COUNTY', '2000-01-01')");
        city.asOwner("insert into node (code, name, role, parent_code, division_code) values ('621300', '陇宁市', 'CITY', null, '621300'),"
                + " ('621302', '河滨区', 'COUNTY', '621300', '621302')");
        night();
        MorningView report = report();
        assertEquals(List.of("621302", COUNTY), report.lines().stream().map(MorningLine::node).toList());
        assertFalse(report.lines().get(0).enrolled());
        assertEquals(1, report.exchanged());
        assertFalse(report.isWell());
    }

    @Test
    void a_failed_night_makes_a_report_as_well_and_says_what_is_behind() throws Exception {
        city.write(new NoteWritten(List.of(CITY, COUNTY), "没送到", null, "张三"));
        MorningLine line = report().lines().get(0);
        assertEquals(1, line.behind());
        assertFalse(line.well(TestNode.NIGHT));
    }

    @Test
    void the_report_of_a_day_is_made_once_and_mornings_of_a_standstill_are_noted() {
        city.the(MorningStore.class).write(new MorningStore.ReportRow(MARCH_3.minusDays(3), TestNode.NIGHT, false, 0, 0), List.of());
        city.the(MorningWork.class).makeReports();
        city.the(MorningWork.class).makeReports();
        assertTrue(city.the(MorningBook.class).report(MARCH_3.minusDays(1)).standstill());
        assertFalse(city.the(MorningBook.class).report(MARCH_3).standstill());
        assertEquals(null, city.the(MorningBook.class).report(MARCH_3.minusDays(4)).madeAt());
    }

    @Test
    void a_bit_that_flipped_on_the_disk_is_found_by_a_check_of_the_whole_journal() throws Exception {
        UUID stream = city.write(new NoteWritten(List.of(CITY, COUNTY), "转下去", null, "张三"), new NoteOpened(true));
        UUID own = city.write(new NoteWritten(List.of(CITY), "自己的", null, "张三"));
        night();
        city.asOwner("alter table entry disable trigger user; alter table entry_part disable trigger user;"
                + " update entry set header = set_byte(header, 9, get_byte(header, 9) # 4) where stream_id = '" + stream + "' and number = 1;"
                + " update entry_part set cipher = set_byte(cipher, 30, get_byte(cipher, 30) # 4) where name = 'CONTENT' and entry_id ="
                + " (select id from entry where stream_id = '" + own + "')");
        city.asOwner("alter table entry enable trigger user; alter table entry_part enable trigger user");
        checkAll();
        List<DifferenceView> found = city.the(MorningBook.class).differences(CITY);
        assertEquals(2, found.size());
        assertTrue(found.stream().anyMatch(it -> it.stream().equals(own) && it.words().contains("打不开")));
        assertTrue(found.stream().anyMatch(it -> it.stream().equals(stream) && it.words().contains("与其摘要不符") && it.alarming()));
        assertEquals(2, report().ownFaults());
        assertTrue(city.the(MorningBook.class).notices().get(0).startsWith("本节点自查发现"));
        assertTrue(city.the(MorningBook.class).lastCheck().endsWith("共 2 件"));
    }

    @Test
    void the_nightly_part_goes_on_where_the_last_one_ended_and_begins_anew_at_the_end() throws Exception {
        for (int i = 0; i < 3; i++) {
            city.write(new NoteWritten(List.of(CITY), "第" + i, null, "张三"));
        }
        work();
        assertNotNull(city.the(MorningBook.class));
        assertEquals(3, report().checked());
        assertFalse(city.the(MorningWork.class).check(), "once a day");
    }

    private MorningView report() {
        city.the(MorningWork.class).makeReports();
        return city.the(MorningBook.class).report(null);
    }

    private void checkAll() {
        city.the(MorningBook.class).checkAll();
        work();
    }

    private void work() {
        boolean more = true;
        while (more) {
            more = city.the(MorningWork.class).check();
        }
    }
}
