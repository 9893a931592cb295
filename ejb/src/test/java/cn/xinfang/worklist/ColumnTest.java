package cn.xinfang.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnTest {

    @Test
    void columns_stand_in_the_order_chosen_each_once_and_unknown_ones_are_left_out() {
        assertEquals(List.of(Column.STATUS, Column.SUMMARY, Column.DUE), Column.parse("STATUS,PHONE,SUMMARY,DUE,STATUS"));
    }

    @Test
    void the_summary_that_opens_the_petition_is_always_there() {
        assertEquals(List.of(Column.NUMBER, Column.SUMMARY), Column.parse("NUMBER"));
    }

    @Test
    void without_a_choice_the_usual_columns_are_shown() {
        assertEquals(Column.USUAL, Column.parse(null));
        assertEquals(Column.USUAL, Column.parse(" "));
    }

    @Test
    void what_was_chosen_is_read_as_it_was_kept() {
        assertEquals(List.of(Column.values()), Column.parse(Column.names(List.of(Column.values()))));
    }

    @Test
    void a_node_may_ask_for_the_purpose_of_shorter_exports() {
        assertEquals(ExportLimits.USUAL, ExportLimits.from(Map.of()));
        assertEquals(20, ExportLimits.from(Map.of("XINFANG_EXPORT_WITHOUT_PURPOSE", "20")).withoutPurpose());
    }
}
