package cn.xinfang.intake.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.intake.store.PetitionNumbers.Series;
import cn.xinfang.testing.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class PetitionNumbersStoreTest {

    private static final String NODE = "621399";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void after_a_restore_every_series_up_to_that_day_goes_on_beyond_what_may_stand_on_paper() {
        TestDatabase.get().rollingBack(handle -> {
            PetitionNumbers numbers = new PetitionNumbers(Jdbi.create(handle.getConnection()));
            assertEquals(1, numbers.next(NODE, DAY, '1').serial());
            numbers.skip(DAY, 10_000);
            assertEquals(10_002, numbers.next(NODE, DAY, '1').serial());
            assertEquals(10_001, numbers.next(NODE, DAY, '2').serial());
            assertEquals(1, numbers.next(NODE, DAY.plusDays(1), '1').serial());
            assertEquals(List.of(10_003, 10_001, 10_004, 10_002), numbers.next(NODE, List.of(new Series(DAY, '1'), new Series(DAY.minusDays(9), '3'),
                    new Series(DAY, '1'), new Series(DAY.minusDays(9), '3'))).stream().map(number -> number.serial()).toList());
        });
    }
}
