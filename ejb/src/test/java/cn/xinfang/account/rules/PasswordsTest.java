package cn.xinfang.account.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Longning-2026", "longning_2026", "LONGNING 2026", "信访Aa20260506"})
    void three_kinds_of_characters_are_enough(String password) {
        assertEquals(Optional.empty(), Passwords.problem(password, "liumin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ab1-", "longning2026", "LiuMin-2026", "1234567890"})
    void short_uniform_passwords_and_those_with_the_username_are_not(String password) {
        assertEquals(Optional.of(Passwords.RULE), Passwords.problem(password, "liumin"));
    }

    @Test
    void what_bcrypt_would_cut_off_is_refused() {
        assertTrue(Passwords.problem("Aa1" + "信".repeat(24), "liumin").orElseThrow().contains("72"));
    }

    @Test
    void initial_passwords_differ_and_hold_nothing_that_looks_alike() {
        var drawn = IntStream.range(0, 200).mapToObj(i -> Passwords.initial()).toList();
        assertEquals(200, drawn.stream().distinct().count());
        assertTrue(drawn.stream().allMatch(it -> it.matches("[a-zA-Z2-9&&[^ilIoO]]{12}")));
    }
}
