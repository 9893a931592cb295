package cn.xinfang.demo.rules;

import static cn.xinfang.demo.rules.Theme.APPEAL;
import static cn.xinfang.demo.rules.Theme.COURT;
import static cn.xinfang.demo.rules.Theme.DEPARTMENT;
import static cn.xinfang.demo.rules.Theme.MATTER;
import static cn.xinfang.demo.rules.Theme.QUESTION;
import static cn.xinfang.demo.rules.Theme.REPORT;
import static cn.xinfang.demo.rules.Theme.THANKS;

import cn.xinfang.directory.Duty;
import cn.xinfang.petition.Status;
import java.util.List;
import java.util.function.Consumer;

/** What happens to petitions, how often, and how long ago (in working days) the last of it happened. */
enum Fate {
    VERIFIED(16, APPEAL, Status.VERIFIED, story -> story.referred().accepted().investigated().opinionServed().verified()),
    VERIFIED_OTHER_WAY(6, MATTER, Status.VERIFIED, story -> story.referred().accepted().investigated().opinionServed().verified()),
    VERIFIED_DIRECT(4, APPEAL, Status.VERIFIED, story -> story.receivedByUnit().accepted().investigated().opinionServed().verified()),
    VERIFIED_EXTENDED(4, APPEAL, Status.VERIFIED, story -> story.referred().accepted().investigated().extended().opinionServed().verified()),
    VERIFIED_REWORKED(2, APPEAL, Status.VERIFIED, story -> story.referred().accepted().investigated().opinionServed().returned().opinionServed().verified()),
    VERIFIED_UPHELD(2, APPEAL, Status.VERIFIED, story -> story.referred().objected().upheld().accepted().investigated().opinionServed().verified()),
    VERIFIED_REJECTED(2, APPEAL, Status.VERIFIED, story -> story.referred().objected().rejected().accepted().investigated().opinionServed().verified()),
    VERIFIED_REPORT(3, REPORT, Status.VERIFIED, story -> story.referred().accepted().investigated().opinionServed().verified()),
    ANSWERED(5, QUESTION, Status.ANSWERED, story -> story.classified().answered(Duty.CASE_OFFICER)),
    ANSWERED_BY_UNIT(3, QUESTION, Status.ANSWERED, story -> story.referred().answered(Duty.UNIT_OFFICER)),
    DECLINED(6, COURT, Status.DECLINED, story -> story.referred().declined()),
    FILED_THANKS(2, THANKS, Status.FILED, story -> story.thanks()),
    FILED_ANONYMOUS(2, REPORT, Status.FILED, story -> story.withoutFacts()),
    WITHDRAWN(4, APPEAL, Status.WITHDRAWN, story -> new OtherWays(story.referred().accepted()).withdrawn()),

    LED_IN(2, COURT, Status.LED_IN, story -> new OtherWays(story.referred()).ledIn()),
    HANDED_OVER(2, REPORT, Status.HANDED_OVER, story -> new OtherWays(story.classified()).handedOver()),
    SETTLED(2, APPEAL, Status.PROCEDURE_ENDED, story -> new OtherWays(story.referred().accepted().investigated()).settled()),
    NOT_CONTESTED(1, DEPARTMENT, Status.PROCEDURE_ENDED, story -> answered(story.referred()).lapsed()),
    UPHELD(1, DEPARTMENT, Status.REVIEWED, story -> answered(story.referred()).reviewed().admitted().upheld()),
    REVIEWING(1, 0, 5, DEPARTMENT, Status.REVIEWING, story -> answered(story.referred()).reviewed().admitted()),
    RE_EXAMINING(1, 0, 5, DEPARTMENT, Status.RE_EXAMINING, story -> answered(story.referred()).reviewed().admitted().upheld().reExamined()),
    CONCLUDED(1, DEPARTMENT, Status.CONCLUDED, story -> answered(story.referred()).reviewed().admitted().upheld().reExamined().admitted().upheld()),

    UNCLASSIFIED(2, 0, 6, MATTER, Status.REGISTERED, story -> story.registered()),
    UNCLASSIFIED_LATE(1, 13, 15, MATTER, Status.REGISTERED, story -> story.registered()),
    CLASSIFIED(2, 6, 9, MATTER, Status.REGISTERED, story -> story.classified()),
    FILING_PROPOSED(1, 0, 4, THANKS, Status.REGISTERED, story -> story.filingProposed()),
    RECEIVED_BY_UNIT(2, 0, 10, APPEAL, Status.REGISTERED, story -> story.receivedByUnit()),
    TRANSFERRED(2, 0, 6, MATTER, Status.TRANSFERRED, story -> story.referred()),
    TRANSFERRED_LATE(1, 13, 16, MATTER, Status.TRANSFERRED, story -> story.referred()),
    CONTACTED(3, 7, 9, APPEAL, Status.TRANSFERRED, story -> story.referred().contacted()),
    ASSIGNED(3, 0, 9, APPEAL, Status.ASSIGNED, story -> story.assigned().contacted()),
    OBJECTED(2, 0, 2, APPEAL, Status.OBJECTED, story -> story.referred().objected()),
    ACCEPTANCE_DRAFTED(2, 0, 5, APPEAL, Status.TRANSFERRED, story -> story.referred().acceptanceDrafted()),
    DRAFT_SENT_BACK(1, 0, 4, APPEAL, Status.TRANSFERRED, story -> story.referred().acceptanceDrafted().sentBack()),
    ACCEPTED(3, 0, 25, APPEAL, Status.ACCEPTED, story -> story.referred().accepted()),
    INVESTIGATED(4, 20, 33, APPEAL, Status.ACCEPTED, story -> story.assigned().accepted().investigated()),
    REPORT_ACCEPTED(1, 0, 20, REPORT, Status.ACCEPTED, story -> story.referred().accepted()),
    EXTENSION_DRAFTED(1, 0, 3, APPEAL, Status.ACCEPTED, story -> story.referred().accepted().investigated().extensionDrafted()),
    EXTENDED(3, 0, 28, APPEAL, Status.EXTENDED, story -> story.referred().accepted().investigated().extended()),
    OPINION_DRAFTED(2, 0, 4, APPEAL, Status.ACCEPTED, story -> story.referred().accepted().investigated().opinionDrafted()),
    OPINION_ISSUED(2, 0, 4, APPEAL, Status.OPINION_ISSUED, story -> story.referred().accepted().investigated().opinionSigned()),
    SERVED(3, 0, 8, APPEAL, Status.SERVED, story -> story.referred().accepted().investigated().opinionServed()),
    RETURNED(1, 0, 6, APPEAL, Status.ACCEPTED, story -> story.referred().accepted().investigated().opinionServed().returned()),
    /** From the city to a county, and there only after the first night. */
    UNDER_WAY(6, 0, 1, MATTER, Status.TRANSFERRED, story -> story.sentToCounty()),
    ASSIGNED_TO_COUNTY(2, 0, 1, APPEAL, Status.ASSIGNED, story -> story.assignedToCounty());

    /** Under the regulation of 2005, each at every node once for 2010 and once for 2021; the first ones first. */
    static final List<Fate> OF_2005 = List.of(VERIFIED, DECLINED, VERIFIED_EXTENDED, VERIFIED_DIRECT);

    private static final int ANY = 10_000;

    private final int weight;
    private final int youngest;
    private final int oldest;
    private final Theme theme;
    private final Status outcome;
    private final Consumer<Story> script;

    Fate(int weight, Theme theme, Status outcome, Consumer<Story> script) {
        this(weight, 0, ANY, theme, outcome, script);
    }

    Fate(int weight, int youngest, int oldest, Theme theme, Status outcome, Consumer<Story> script) {
        this.weight = weight;
        this.youngest = youngest;
        this.oldest = oldest;
        this.theme = theme;
        this.outcome = outcome;
        this.script = script;
    }

    private static Redress answered(Story referred) {
        return new Redress(referred.accepted().investigated().opinionServed());
    }

    /** How many of about a hundred petitions of a node have it. */
    int weight() {
        return weight;
    }

    /** What needs another node: counties learn of it with the exchange. */
    boolean onlyInCity() {
        return this == UNDER_WAY || this == ASSIGNED_TO_COUNTY || this == CONCLUDED;
    }

    boolean atUnit() {
        return this == VERIFIED_DIRECT || this == RECEIVED_BY_UNIT;
    }

    int youngest() {
        return youngest;
    }

    int oldest() {
        return oldest;
    }

    Theme theme() {
        return theme;
    }

    Status outcome() {
        return outcome;
    }

    void tell(Story story) {
        script.accept(story);
    }
}
