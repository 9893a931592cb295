package cn.xinfang.commoncause.rules;

import java.time.LocalDate;

/**
 * An office found that petitions have one cause.
 *
 * @param name  of the problem, no person
 * @param cause why it comes up again and again
 */
public record CauseFound(String name, String cause, String unit, String unitName, LocalDate on) implements CauseFact {
}
