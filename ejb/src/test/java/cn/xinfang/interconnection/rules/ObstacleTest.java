package cn.xinfang.interconnection.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.interconnection.rules.SetAside.Kind;
import cn.xinfang.journal.EntryRange;
import cn.xinfang.journal.ForkException;
import cn.xinfang.journal.MissingEntriesException;
import cn.xinfang.journal.UnknownFactException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObstacleTest {

    private static final UUID STREAM = new UUID(0, 1);

    @Test
    void missing_entries_are_named_so_that_they_can_be_asked_for() {
        List<EntryRange> missing = List.of(new EntryRange("621321", 2, 2), new EntryRange("621300", 1, 3));
        Obstacle obstacle = Obstacle.of(new MissingEntriesException(missing));
        assertEquals(new Obstacle(Kind.MISSING, "缺少 621321 的第 2 条记录、 621300 的第 1 至 3 条记录，到齐后自动入库", null, missing, null), obstacle);
        assertTrue(obstacle.kind().parked());
    }

    @Test
    void a_newer_fact_waits_for_an_update_and_a_fork_for_people() {
        assertEquals(Kind.UNKNOWN, Obstacle.of(new UnknownFactException("PetitionSung")).kind());
        assertEquals(Kind.FORK, Obstacle.of(new ForkException("621321 的第 1 条记录与本节点持有的不同", null)).kind());
        assertFalse(Kind.FORK.parked());
    }

    @Test
    void what_an_unforeseen_exception_quotes_is_not_kept() {
        Obstacle obstacle = Obstacle.of(new UncheckedIOException("张三的来信", new IOException("at [张三的来信]")));
        assertEquals(Kind.FAILED, obstacle.kind());
        assertFalse((obstacle.reason() + obstacle.place()).contains("张三"));
        assertTrue(obstacle.place().startsWith("UncheckedIOException < IOException @ ObstacleTest.java:"), obstacle.place());
    }

    @Test
    void only_the_first_package_of_a_stream_asks() {
        SetAside first = new SetAside(STREAM, 3, Kind.MISSING, "缺少", List.of(new EntryRange("621321", 2, 2)));
        SetAside second = new SetAside(STREAM, 4, Kind.MISSING, "缺少", List.of(new EntryRange("621321", 2, 5)));
        assertEquals(List.of(first, new SetAside(STREAM, 4, Kind.MISSING, "缺少", List.of())), SetAside.asking(List.of(first, second)));
    }

    @Test
    void a_statement_of_an_older_version_tells_of_nothing_set_aside() {
        Statement older = Statement.of("{\"node\":\"621321\",\"number\":3,\"digest\":null,\"confirmed\":0}".getBytes());
        assertEquals(List.of(), older.setAside());
        assertNull(older.digest());
    }
}
