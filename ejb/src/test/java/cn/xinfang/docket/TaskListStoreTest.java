package cn.xinfang.docket;

import static cn.xinfang.docket.Offices.ANHE_LABOUR;
import static cn.xinfang.docket.Offices.ANHE_OFFICE;
import static cn.xinfang.docket.Offices.MARCH_3;
import static cn.xinfang.docket.Offices.letter;
import static cn.xinfang.docket.Offices.officer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.docket.store.OpenTasks;
import cn.xinfang.kernel.Article;
import cn.xinfang.petition.Task;
import cn.xinfang.petition.TaskKind;
import cn.xinfang.petition.closing.Withdraw;
import cn.xinfang.petition.supervision.Remind;
import cn.xinfang.testing.TestDatabase;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class TaskListStoreTest {

    @Test
    void a_duty_is_listed_for_the_unit_that_has_it_until_it_is_done() {
        TestDatabase.get().rollingBackJpa(entities -> {
            Desk desk = new Desk(entities, "621321", MARCH_3);
            OpenTasks tasks = new OpenTasks(Jdbi.create(entities.unwrap(Connection.class)));
            UUID id = desk.referred(ANHE_OFFICE, ANHE_LABOUR, letter(MARCH_3));
            assertEquals(List.of(), tasks.first(ANHE_LABOUR.code(), 10));
            desk.act(id, officer(ANHE_OFFICE), new Remind(ANHE_OFFICE, "请尽快办理。"));
            Task owed = new Task(TaskKind.ANSWER_REMINDER, ANHE_LABOUR.code(), MARCH_3, LocalDate.of(2026, 3, 18),
                    new Article("信访工作条例", "第四十条第一款"));
            assertEquals(List.of(new OpenTasks.Open(id, owed)), tasks.first(ANHE_LABOUR.code(), 10));
            assertEquals(0, tasks.count(ANHE_OFFICE.code()));
            desk.act(id, officer(ANHE_LABOUR), new Withdraw(MARCH_3, "信访人撤回"));
            assertEquals(0, tasks.count(ANHE_LABOUR.code()));
        });
    }
}
