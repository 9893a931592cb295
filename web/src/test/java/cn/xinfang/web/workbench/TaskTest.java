package cn.xinfang.web.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.rules.Light;
import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Status;

class TaskTest {

    private static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    @Test
    void an_accepted_petition_whose_petitioner_was_not_told_is_to_be_told() {
        assertEquals("TELL", new Task(line(Status.ACCEPTED, ClockKind.T02, false), true).step());
    }

    @Test
    void an_accepted_petition_whose_petitioner_was_told_needs_an_opinion() {
        assertEquals("ACCEPTED", new Task(line(Status.ACCEPTED, ClockKind.T06, false), true).step());
    }

    @Test
    void a_transferred_petition_is_not_yet_accepted_though_the_period_of_telling_runs() {
        assertEquals("TRANSFERRED", new Task(line(Status.TRANSFERRED, ClockKind.T02, false), true).step());
    }

    @Test
    void a_petition_under_way_waits_for_its_arrival() {
        assertEquals("TRANSIT", new Task(line(Status.TRANSFERRED, null, true), true).step());
    }

    @Test
    void what_another_unit_handles_is_a_matter_of_reminding() {
        assertEquals("REMIND", new Task(line(Status.ACCEPTED, ClockKind.T06, false), false).step());
    }

    @ParameterizedTest
    @EnumSource
    void every_step_has_its_words(Status status) {
        ResourceBundle words = ResourceBundle.getBundle("cn.xinfang.web.home");
        assertTrue(words.containsKey("step." + new Task(line(status, null, false), true).step()));
    }

    private static PetitionLine line(Status status, ClockKind dueKind, boolean inTransit) {
        return new PetitionLine(new UUID(0, 1), "621321202603020001", Channel.LETTER, "村道路灯不亮", "住建 / 市政", "石桥村", "县住建局", status, 1,
                false, false, inTransit, MARCH_2, MARCH_2, dueKind, MARCH_2, 0L, false, Light.DUE_SOON, "县信访局", null);
    }
}
