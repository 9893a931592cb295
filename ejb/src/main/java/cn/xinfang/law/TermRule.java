package cn.xinfang.law;

import cn.xinfang.kernel.Article;
import java.time.LocalDate;

/**
 * One number of law with the time for which it holds.
 *
 * @param validFrom  first start day it holds for
 * @param validTo    last start day it holds for; null while it has no end
 * @param length     in {@code unit}; 0 with {@link TermUnit#DATE}
 * @param article    where the duty is written
 * @param boundParty who must act in time, as the regulation calls it
 * @param name       what must be done, in Chinese
 * @param statutory  false where the article gives the duty without a number and the length is a local arrangement
 */
public record TermRule(ClockKind kind, RuleSet ruleSet, LocalDate validFrom, LocalDate validTo, TermUnit unit, int length,
        Article article, String boundParty, String name, boolean statutory) {

    public TermRule {
        if (length < 0) {
            throw new IllegalArgumentException(kind + ": a period cannot be negative");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(kind + ": valid to before valid from");
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean overlaps(TermRule other) {
        return kind == other.kind && ruleSet == other.ruleSet && (holdsOn(other.validFrom) || other.holdsOn(validFrom));
    }
}
