package cn.xinfang.petition;

import cn.xinfang.law.Terms;
import java.time.LocalDate;

/**
 * What a decision depends on besides the petition and the command.
 *
 * @param today the legal day of the decision in Asia/Shanghai
 * @param terms computes statutory periods with the calendar in force here
 */
public record Situation(LocalDate today, Actor actor, Terms terms) {
}
