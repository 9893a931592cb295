package cn.xinfang.law;

/** The statutory periods. The day of the starting event is not counted. */
public enum ClockKind {

    /** The petition office registers and disposes: transfer, assignment, report or information. */
    T01("收到信访事项"),
    /** The competent unit tells the petitioner about an item that was transferred or assigned to it. */
    T02("收到转送、交办"),
    /** The unit tells the petitioner about an item that the petitioner handed to it directly. */
    T03("收到信访事项"),
    /** The unit objects to a transfer that is outside its competence. Unknown to the regulation of 2005. */
    T04("收到转送、交办"),
    /** The superior decides which unit accepts. The law sets no number of days; the row is a local arrangement. */
    T05("受理争议提出"),
    /** The unit finishes the item. Under the rules of 2022 only for claims of article 31 (6). */
    T06("受理"),
    /** The one extension of {@link #T06}; the length of its rule is the longest that may be approved. */
    T07("原办理期限届满"),
    /** The petitioner may request a review (复查). */
    T08("收到处理意见书面答复"),
    /** The reviewing body answers. */
    T09("收到复查请求"),
    /** The petitioner may request a re-examination (复核). */
    T10("收到复查意见书面答复"),
    /** The re-examining body answers. */
    T11("收到复核请求"),
    /** An assigned item is reported back by the date set in the letter of assignment. */
    T13("交办"),
    /** The unit answers a suggestion of the petition office in writing. */
    T14("收到建议"),
    /** Major and urgent matters are reported at once. */
    T15("发现重大紧急信访事项"),
    /** Simplified handling (简易办理): the decision to accept. */
    T19A("收到适用简易办理的信访事项"),
    /** Simplified handling: the opinion. */
    T19B("受理"),
    /** The petitioner may evaluate (满意度评价). */
    T20("收到告知或者答复"),

    /** The unit handles anew what a review annulled, by the date set in the decision. */
    T22("责令重新办理");

    private final String startEvent;

    ClockKind(String startEvent) {
        this.startEvent = startEvent;
    }

    /** Whether it runs for the petitioner: a right that lapses, nobody's duty. */
    public boolean ofPetitioner() {
        return this == T08 || this == T10 || this == T20;
    }

    /**
     * Whether an official who misses it is late. T04 is a right of the unit; after T19 the ordinary periods of the petition go on, which
     * have run all the time.
     */
    public boolean binding() {
        return !ofPetitioner() && this != T04 && this != T19A && this != T19B;
    }

    /** What happens on the start day, in Chinese. */
    public String startEvent() {
        return startEvent;
    }
}
