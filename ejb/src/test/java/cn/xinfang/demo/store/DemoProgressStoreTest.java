package cn.xinfang.demo.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.xinfang.demo.rules.PlannedPetition;
import cn.xinfang.demo.rules.Step;
import cn.xinfang.demo.store.DemoProgress.Row;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.closing.AnswerDirectly;
import cn.xinfang.testing.TestDatabase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class DemoProgressStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID PETITION = new UUID(1, 2);

    @Test
    void a_new_node_has_neither_plan_nor_petitions() {
        with(progress -> {
            assertEquals(Optional.empty(), progress.plannedOn());
            assertFalse(progress.petitionsExist());
        });
    }

    @Test
    void what_was_done_is_known_after_an_interruption() {
        with(progress -> {
            progress.plan(TODAY, List.of(planned(3), planned(7)));
            progress.registered(3, PETITION);
            progress.stepDone(3);
            assertEquals(Optional.of(TODAY), progress.plannedOn());
            assertEquals(List.of(new Row(3, 1, PETITION), new Row(7, 2, null)), progress.unfinished());
        });
    }

    @Test
    void finished_and_refused_petitions_are_left_alone() {
        with(progress -> {
            progress.plan(TODAY, List.of(planned(1), planned(2), planned(3)));
            progress.stepDone(1);
            progress.stepDone(1);
            progress.refused(2, "WRONG_STATUS");
            assertEquals(List.of(new Row(3, 2, null)), progress.unfinished());
        });
    }

    private static PlannedPetition planned(int serial) {
        LocalDateTime at = LocalDateTime.of(2026, 3, 2, 9, 0);
        return new PlannedPetition(serial, at, "liumin", null, List.of(new Step(at.plusHours(1), "tianli", new AnswerDirectly(List.of(), null))),
                Status.ANSWERED);
    }

    private static void with(Consumer<DemoProgress> test) {
        TestDatabase.get().rollingBack(handle -> test.accept(new DemoProgress(Jdbi.create(handle.getConnection()))));
    }
}
