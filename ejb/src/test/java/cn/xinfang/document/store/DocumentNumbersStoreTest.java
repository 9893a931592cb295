package cn.xinfang.document.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;

class DocumentNumbersStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final TestDatabase database = TestDatabase.get();

    @Test
    void counts_from_one_for_each_unit_kind_and_year() {
        database.rollingBack(handle -> {
            assertEquals("陇信转〔2026〕1号", next(handle, "621300-01", "转", 2026));
            assertEquals("陇信转〔2026〕2号", next(handle, "621300-01", "转", 2026));
            assertEquals("陇信交〔2026〕1号", next(handle, "621300-01", "交", 2026));
            assertEquals("陇信转〔2027〕1号", next(handle, "621300-01", "转", 2027));
            assertEquals("陇信转〔2026〕1号", next(handle, "621321-01", "转", 2026));
        });
    }

    @Test
    void after_a_restore_numbers_that_may_stand_on_paper_are_void_in_the_book_for_series_old_and_new() {
        database.rollingBack(handle -> {
            DocumentNumbers numbers = new DocumentNumbers(Jdbi.create(handle.getConnection()));
            next(handle, "621300-01", "转", 2026);
            numbers.skip(2026, 3, LocalDate.of(2026, 3, 2), "系统", "恢复");
            assertEquals("陇信转〔2026〕5号", next(handle, "621300-01", "转", 2026));
            assertEquals("陇信交〔2026〕4号", next(handle, "621300-01", "交", 2026));
            assertEquals("陇信转〔2027〕1号", next(handle, "621300-01", "转", 2027));
            assertEquals(List.of("陇信交〔2026〕3号", "陇信交〔2026〕2号", "陇信交〔2026〕1号", "陇信转〔2026〕4号", "陇信转〔2026〕3号", "陇信转〔2026〕2号"),
                    numbers.book("621300-01", 2026).stream().filter(entry -> "恢复".equals(entry.reason())).map(DocumentNumbers.Entry::number).toList());
        });
    }

    @Test
    void a_number_of_a_rolled_back_transaction_is_given_again() {
        database.rollingBack(handle -> assertEquals("陇信受〔2026〕1号", next(handle, "rolled-back", "受", 2026)));
        database.rollingBack(handle -> assertEquals("陇信受〔2026〕1号", next(handle, "rolled-back", "受", 2026)));
    }

    @Test
    void many_at_once_get_every_number_once() throws Exception {
        Jdbi jdbi = Jdbi.create(database.application());
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> futures = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(() ->
                            jdbi.inTransaction(h -> DocumentNumbers.next(h, "many-at-once", "陇", "意", LocalDate.of(2026, 3, 1)).serial())))
                    .toList();
            var serials = new TreeSet<Integer>();
            for (Future<Integer> future : futures) {
                serials.add(future.get());
            }
            assertEquals(IntStream.rangeClosed(1, 40).boxed().toList(), List.copyOf(serials));
        } finally {
            threads.shutdown();
            Jdbi.create(database.owner()).useHandle(h ->
                    {
                h.execute("delete from xinfang.document_sequence where unit_code = 'many-at-once'");
                h.execute("delete from xinfang.document_number where unit_code = 'many-at-once'");
            });
        }
    }

    @Test
    void the_application_cannot_delete_a_sequence() {
        database.rollingBack(handle ->
                assertThrows(UnableToExecuteStatementException.class, () -> handle.execute("delete from document_sequence")));
    }

    @Test
    void every_number_given_stands_in_the_book_and_a_cancelled_one_stays_there_with_its_reason() {
        database.rollingBackJpa(entities -> {
            DocumentNumbers numbers = new DocumentNumbers(Jdbi.create(entities.unwrap(java.sql.Connection.class)));
            numbers.next("621300-01", "陇", "转", DAY);
            numbers.next("621300-01", "陇", "转", DAY);
            assertTrue(numbers.cancel("621300-01", "陇信转〔2026〕1号", DAY, "测试丁", "重复发文"));
            assertFalse(numbers.cancel("621300-01", "陇信转〔2026〕1号", DAY, "测试丁", "再次作废"), "it is cancelled already");
            assertFalse(numbers.cancel("621300-02", "陇信转〔2026〕2号", DAY, "测试丁", "别的单位"), "of another unit");
            assertEquals(List.of(new DocumentNumbers.Entry("转", 2, "陇信转〔2026〕2号", DAY, null, null, null),
                    new DocumentNumbers.Entry("转", 1, "陇信转〔2026〕1号", DAY, DAY, "测试丁", "重复发文")), numbers.book("621300-01", 2026));
            assertEquals("陇信转〔2026〕3号", numbers.next("621300-01", "陇", "转", DAY).toString(), "a cancelled number is not given again");
        });
    }

    private static String next(Handle handle, String unitCode, String mark, int year) {
        return DocumentNumbers.next(handle, unitCode, "陇", mark, LocalDate.of(year, 3, 1)).toString();
    }
}
