package cn.xinfang.stationery;

import java.time.LocalDate;

/**
 * One wording of a kind of paper.
 *
 * @param since   first day of use; null for the one that is shipped
 * @param inForce whether papers signed today have it
 * @param coming  whether its day has not come, so that it can be taken back
 */
public record TemplateVersion(LocalDate since, boolean inForce, boolean coming) {
}
