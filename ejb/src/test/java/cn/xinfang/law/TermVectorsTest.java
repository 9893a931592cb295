package cn.xinfang.law;

import static cn.xinfang.law.StandardTerms.TERMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TermVectorsTest {

    @ParameterizedTest(name = "{0} {2}: {6}")
    @CsvFileSource(resources = "terms.txt", delimiter = '|', nullValues = "-")
    void every_period_of_the_table_ends_on_its_day(ClockKind kind, RuleSet ruleSet, LocalDate start, String given,
            LocalDate dueRaw, LocalDate dueLegal, String shows) {
        Term term = switch (kind) {
            case T07 -> TERMS.extend(TERMS.start(ClockKind.T06, ruleSet, start).orElseThrow(), Integer.parseInt(given));
            case T13 -> TERMS.until(kind, ruleSet, start, LocalDate.parse(given));
            default -> TERMS.start(kind, ruleSet, start).orElseThrow();
        };
        assertEquals(dueRaw, term.dueRaw(), shows);
        assertEquals(dueLegal, term.dueLegal(), shows);
        assertFalse(term.provisional(), shows);
        assertEquals("2026", term.calendarVersion());
    }
}
