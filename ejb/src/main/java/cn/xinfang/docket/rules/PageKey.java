package cn.xinfang.docket.rules;

import java.time.LocalDate;

/**
 * Where a page of the list ends; the next one begins after it.
 *
 * @param due    end of the most urgent official period; null where none runs, which sorts last
 * @param number of the petition
 */
public record PageKey(LocalDate due, String number) {
}
