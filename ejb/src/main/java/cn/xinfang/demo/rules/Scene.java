package cn.xinfang.demo.rules;

/**
 * The persons and places of one story.
 *
 * @param of2005 under the regulation of 2005
 * @param county staff of the county in which the place lies
 */
record Scene(Staff staff, Staff county, Scenario matter, World.Place place, Intake intake, boolean of2005) {

    /** Whether sixty days bind and a review may be requested. */
    boolean followsPetitionProcedure() {
        return of2005 || Theme.APPEAL.suits(matter);
    }
}
