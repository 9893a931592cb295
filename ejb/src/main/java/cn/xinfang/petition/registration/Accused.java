package cn.xinfang.petition.registration;

import cn.xinfang.petition.UnitRef;
import java.util.List;

/**
 * Whom a report is about.
 *
 * @param unit      code of the accused unit, or of the unit that the accused person belongs to; its node never gets the content
 * @param alsoLeads codes of the other units that the accused person led, by the table of posts, on the day of the entry
 * @param overOffice whether a petition office is accused or below what is accused: then its head does not see what units received
 */
public record Accused(String unit, String unitName, String unitNode, String person, String post, List<String> alsoLeads, boolean overOffice) {

    public Accused {
        alsoLeads = alsoLeads == null ? List.of() : List.copyOf(alsoLeads);
    }

    public Accused(String unit, String unitName, String unitNode, String person, String post) {
        this(unit, unitName, unitNode, person, post, List.of(), false);
    }

    /** The same with what the directory says of the unit and of the person's posts. */
    public Accused known(List<String> leads, boolean offices) {
        return new Accused(unit, unitName, unitNode, person, post, leads.stream().filter(it -> !it.equals(unit)).toList(), offices);
    }

    /** Whether it is the accused unit or one that the accused person leads: for these there is no exemption. */
    public boolean is(UnitRef other) {
        return other.code().equals(unit) || alsoLeads.contains(other.code());
    }

    /** Whether what that unit learns reaches the accused: it is the accused, or is below what is accused. */
    public boolean reachedBy(UnitRef other) {
        return unit != null && other.isOrIsHeadedBy(unit) || alsoLeads.stream().anyMatch(other::isOrIsHeadedBy);
    }

    /** Whether the unit is known: without it nothing can be kept from reaching it. */
    static boolean named(Accused accused) {
        return accused != null && accused.unit() != null && !accused.unit().isBlank();
    }
}
