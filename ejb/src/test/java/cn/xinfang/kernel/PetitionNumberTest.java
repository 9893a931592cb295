package cn.xinfang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PetitionNumberTest {

    private static final LocalDate DAY = LocalDate.of(2010, 3, 1);
    private static final PetitionNumber NUMBER = new PetitionNumber("621321", DAY, '2', 17);

    @Test
    void a_number_is_written_as_twenty_one_digits_and_read_back() {
        assertEquals("621321201003012000177", NUMBER.toString());
        assertEquals(Optional.of(NUMBER), PetitionNumber.parse("621321201003012000177"));
        assertEquals(Optional.of(NUMBER), PetitionNumber.parse(" 621321 20100301 ２ 00017 7 "));
    }

    /** Check digits computed apart from this code; the recursion was tried on the standard's own example, 0794 with 5. */
    @ParameterizedTest
    @ValueSource(strings = {"621302202603251408194", "621300202611241000016", "621302202603252999995",
        "621321202205013000423", "621300202601019000075"})
    void the_check_digit_is_that_of_the_standard(String number) {
        assertEquals(number, PetitionNumber.parse(number).orElseThrow().toString());
    }

    @Test
    void one_wrong_digit_is_always_found() {
        String right = NUMBER.toString();
        for (int i = 0; i < right.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = right.substring(0, i) + digit + right.substring(i + 1);
                assertEquals(digit == right.charAt(i), PetitionNumber.parse(typed).isPresent(), typed);
            }
        }
    }

    @Test
    void of_exchanged_neighbours_at_least_ninety_eight_in_a_hundred_are_found() {
        int exchanged = 0;
        int missed = 0;
        for (int serial = 1; serial <= 2000; serial++) {
            String right = new PetitionNumber("621302", DAY.plusDays(serial), '1', serial).toString();
            for (int i = 1; i < right.length(); i++) {
                if (right.charAt(i) != right.charAt(i - 1)) {
                    String typed = right.substring(0, i - 1) + right.charAt(i) + right.charAt(i - 1) + right.substring(i + 1);
                    exchanged++;
                    missed += PetitionNumber.parse(typed).isPresent() ? 1 : 0;
                }
            }
        }
        assertTrue(missed * 50 <= exchanged, missed + " of " + exchanged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "62132120100301200017", "6213212010030120001777", "62132120100301200017X",
        "621321201002302000173", "621321201003015000171", "621321201003012000001"})
    void what_is_no_petition_number_is_not_read(String typed) {
        assertEquals(Optional.empty(), PetitionNumber.parse(typed));
    }

    @Test
    void parts_out_of_range_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new PetitionNumber("62132", DAY, '1', 1));
        assertThrows(IllegalArgumentException.class, () -> new PetitionNumber("621321", DAY, '5', 1));
        assertThrows(IllegalArgumentException.class, () -> new PetitionNumber("621321", DAY, '1', 0));
        assertThrows(IllegalArgumentException.class, () -> new PetitionNumber("621321", DAY, '1', 100000));
    }
}
