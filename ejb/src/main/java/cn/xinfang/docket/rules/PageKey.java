package cn.xinfang.docket.rules;

import java.time.LocalDate;

/**
 * A place in a list: that of the petition with this number, whether it still stands there or not.
 *
 * @param day    by which the list is ordered; null where no official period runs, which sorts last by {@link PetitionOrder#DUE}
 * @param number of the petition
 */
public record PageKey(LocalDate day, String number) {
}
