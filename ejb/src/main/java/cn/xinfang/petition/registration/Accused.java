package cn.xinfang.petition.registration;

/**
 * Whom a report is about.
 *
 * @param unit code of the accused unit, or of the unit that the accused person belongs to; its node never gets the content
 */
public record Accused(String unit, String unitName, String unitNode, String person, String post) {

    /** Whether the unit is known: without it nothing can be kept from reaching it. */
    static boolean named(Accused accused) {
        return accused != null && accused.unit() != null && !accused.unit().isBlank();
    }
}
