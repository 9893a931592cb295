package cn.xinfang.petition.assignment;

import java.time.LocalDate;

/**
 * A unit says that the matter is not within its competence or that of its system.
 *
 * @param competentUnit name of the unit it holds competent; may be null
 */
public record Objection(LocalDate on, String reasons, String competentUnit) {
}
