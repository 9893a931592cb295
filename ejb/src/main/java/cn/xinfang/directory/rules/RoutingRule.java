package cn.xinfang.directory.rules;

/**
 * Who is competent for a kind of matter at a level of place (属地管理、分级负责，谁主管、谁负责).
 *
 * @param contentClass the rule holds for it and the classes below it
 * @param placeLevel   level of the division in which the matter lies
 * @param unitLevel    level of the division for which the competent unit answers
 * @param competence   content class that must be among the unit's competences, or lie below one of them
 * @param basis        where it is laid down, in words
 */
public record RoutingRule(String contentClass, DivisionLevel placeLevel, DivisionLevel unitLevel, String competence, String basis) {

    boolean isAbout(String matter, String place) {
        return matter.startsWith(contentClass) && Territory.level(place) == placeLevel;
    }

    boolean names(Candidate unit, String place) {
        return Territory.level(unit.division()) == unitLevel && Competence.of(unit.division(), unit.competences(), place, competence).isPresent();
    }
}
