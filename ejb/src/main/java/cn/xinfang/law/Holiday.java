package cn.xinfang.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One line of a yearly State Council notice.
 *
 * @param name the holiday it belongs to, e.g. 国庆节
 * @param off  true for a day off, false for a day worked in exchange (调休上班)
 */
public record Holiday(LocalDate date, String name, boolean off) {

    public Holiday {
        Objects.requireNonNull(date);
        Objects.requireNonNull(name);
    }
}
