package cn.xinfang.petition.registration;

/**
 * Whom a report is about.
 *
 * @param unit code of the accused unit, or of the unit that the accused person belongs to; its node never gets the content
 */
public record Accused(String unit, String unitName, String unitNode, String person, String post) {
}
