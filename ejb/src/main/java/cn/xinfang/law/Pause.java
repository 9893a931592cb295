package cn.xinfang.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days that a period does not count because the law says so (T12).
 *
 * @param from first such day
 * @param to   last such day
 */
public record Pause(Reason reason, LocalDate from, LocalDate to) {

    /** Why a period may pause. */
    public enum Reason {
        /** 信访条例 article 35 paragraph 2, 信访工作条例 article 36 paragraph 2. */
        HEARING("听证");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @throws IllegalArgumentException if it ends before it begins */
    public Pause {
        Objects.requireNonNull(reason);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A pause from " + from + " cannot end on " + to);
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
