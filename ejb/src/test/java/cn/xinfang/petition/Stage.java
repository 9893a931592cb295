package cn.xinfang.petition;

import static cn.xinfang.petition.Letters.SUGGESTION;
import static cn.xinfang.petition.Letters.WAGES;
import static cn.xinfang.petition.Town.CITY_GOVERNMENT;
import static cn.xinfang.petition.Town.CITY_LABOUR;
import static cn.xinfang.petition.Town.CITY_OFFICE;
import static cn.xinfang.petition.Town.COUNTY_LABOUR;
import static cn.xinfang.petition.Town.COUNTY_OFFICE;
import static cn.xinfang.petition.Town.TOWNSHIP;
import static cn.xinfang.petition.Town.head;
import static cn.xinfang.petition.Town.officer;

import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.closing.RevisitSampled;
import cn.xinfang.petition.handling.DraftText;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.linking.Join;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.Relate;
import cn.xinfang.petition.review.DraftReview;
import cn.xinfang.petition.review.ReviewOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where a petition can stand, as the decision tables name it. The city's office registers, the county's office passes on, the
 * county's labour bureau handles, so that registrar, sender and holder are three units wherever there is a sender.
 */
enum Stage {
    未到达(null, null, day -> Story.unborn(day.toString())),
    登记未分类(CITY_OFFICE, null, day -> Story.registered(CITY_OFFICE, Letters.letter(day, WAGES))),
    已登记(CITY_OFFICE, null, day -> Story.received(CITY_OFFICE, Letters.letter(day, WAGES))),
    已登记的建议(CITY_OFFICE, null, day -> Story.received(CITY_OFFICE, Letters.letter(day, SUGGESTION))),
    拟存档(CITY_OFFICE, null, after(已登记, story -> story.does(Town.person("提议人", CITY_OFFICE, Seat.CASE_OFFICER),
            Acts.of(Action.PROPOSE_FILING, story, null)))),
    信访局不予受理待签(CITY_OFFICE, null, after(已登记, story -> story.does(officer(CITY_OFFICE), Acts.draft(Acts.DECLINING)))),
    单位收件(COUNTY_LABOUR, null, day -> Story.received(COUNTY_LABOUR, Letters.letter(day, WAGES))),
    单位收件的建议(COUNTY_LABOUR, null, day -> Story.received(COUNTY_LABOUR, Letters.letter(day, SUGGESTION))),
    举报本单位(COUNTY_LABOUR, null, day -> Story.received(COUNTY_LABOUR, Letters.report(day, COUNTY_LABOUR))),
    已上报(COUNTY_OFFICE, TOWNSHIP, day -> Story.received(TOWNSHIP, Letters.letter(day, WAGES)).does(officer(TOWNSHIP), Acts.forward(COUNTY_OFFICE))),
    在途(COUNTY_OFFICE, CITY_OFFICE, after(已登记, story -> story.does(officer(CITY_OFFICE), Acts.transfer(COUNTY_OFFICE)))),
    转到县局(COUNTY_OFFICE, CITY_OFFICE, after(在途, Story::arrives)),
    已转送(COUNTY_LABOUR, COUNTY_OFFICE, after(转到县局, story -> story.does(officer(COUNTY_OFFICE), Acts.transfer(COUNTY_LABOUR)))),
    已交办(COUNTY_LABOUR, COUNTY_OFFICE, after(转到县局, story ->
            story.does(officer(COUNTY_OFFICE), Acts.assign(COUNTY_LABOUR, story.today().plusDays(60))))),
    只有存根(COUNTY_LABOUR, COUNTY_OFFICE, after(已转送, Stubs::withoutContent)),
    异议待核实(COUNTY_LABOUR, COUNTY_OFFICE, after(已转送, story -> story.does(officer(COUNTY_LABOUR), Acts.object()))),
    请求退回(COUNTY_LABOUR, COUNTY_OFFICE, after(已转送, story -> story.does(officer(COUNTY_OFFICE), Acts.of(Action.RECALL, story, null)))),
    异议未获同意(COUNTY_LABOUR, COUNTY_OFFICE, after(异议待核实, story -> story.does(officer(COUNTY_OFFICE), Acts.decide(false)))),
    受理争议(COUNTY_LABOUR, COUNTY_OFFICE, after(已转送, story -> story.later(8).does(officer(COUNTY_LABOUR), Disputes.raise(Town.CITY_LABOUR)))),
    受理已定(COUNTY_LABOUR, COUNTY_OFFICE, after(受理争议, story -> story.does(head(CITY_OFFICE), Disputes.designate(COUNTY_LABOUR)))),
    已接办(COUNTY_LABOUR, COUNTY_OFFICE, after(已转送, story -> story.does(Town.person("接办人", COUNTY_LABOUR, Seat.UNIT_OFFICER), Acts.of(Action.TAKE_CASE, story, null)))),
    待决定回避(COUNTY_LABOUR, COUNTY_OFFICE, after(已转送, story -> story.does(officer(COUNTY_LABOUR), Acts.of(Action.ASK_RECUSAL, story, null)))),
    受理待签(COUNTY_LABOUR, COUNTY_OFFICE, after(已转送, drafted(Acts.ACCEPTANCE))),
    不予受理待签(COUNTY_LABOUR, COUNTY_OFFICE, after(已转送, drafted(Acts.DECLINING))),
    已受理(COUNTY_LABOUR, COUNTY_OFFICE, after(受理待签, Stage::sign)),
    适用简易办理(COUNTY_LABOUR, COUNTY_OFFICE, after(已转送, story -> story.does(officer(COUNTY_LABOUR), Acts.of(Action.SIMPLIFY, story, null)))),
    简易办理已受理(COUNTY_LABOUR, COUNTY_OFFICE, after(适用简易办理, story -> sign(story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE))))),
    会办中(COUNTY_LABOUR, COUNTY_OFFICE, after(已受理, story -> story.does(officer(COUNTY_LABOUR), Acts.of(Action.ASK_PART, story, Town.COUNTY_ROADS)))),
    导入待签(COUNTY_LABOUR, COUNTY_OFFICE, after(已转送, drafted(Acts.leadIn(1)))),
    已导入(COUNTY_LABOUR, COUNTY_OFFICE, after(导入待签, Stage::sign)),
    收到举报(CITY_OFFICE, null, day -> Story.received(CITY_OFFICE, Letters.report(day, Town.RIVER_TOWNSHIP))),
    已移送(CITY_OFFICE, null, after(收到举报, story -> story.does(officer(CITY_OFFICE), Acts.handOver(1)))),
    延期待签(COUNTY_LABOUR, COUNTY_OFFICE, after(已受理, drafted(Acts.EXTENSION))),
    意见待签(COUNTY_LABOUR, COUNTY_OFFICE, after(已受理, drafted(Acts.opinion(WAGES)))),
    已延期(COUNTY_LABOUR, COUNTY_OFFICE, after(延期待签, Stage::sign)),
    已出具意见(COUNTY_LABOUR, COUNTY_OFFICE, after(意见待签, Stage::sign)),
    已送达(COUNTY_LABOUR, COUNTY_OFFICE, after(已出具意见, Stage::serveAll)),
    达成协议(COUNTY_LABOUR, COUNTY_OFFICE, after(已受理, story -> story.does(officer(COUNTY_LABOUR), Acts.of(Action.SETTLE, story, null)))),
    已报告执行(COUNTY_LABOUR, COUNTY_OFFICE, after(已送达, story -> story.does(officer(COUNTY_LABOUR), Acts.of(Action.DATE_EXECUTION, story, null))
            .does(officer(COUNTY_LABOUR), Acts.of(Action.REPORT_EXECUTION, story, null)))),
    复查期限届满(COUNTY_LABOUR, COUNTY_OFFICE, after(已送达, story -> story.later(60))),
    复查申请在途(COUNTY_LABOUR, COUNTY_OFFICE, CITY_LABOUR, after(已送达, story -> story.does(officer(COUNTY_OFFICE),
            Acts.request(story.state(), story.today())))),
    复查申请已到(COUNTY_LABOUR, COUNTY_OFFICE, CITY_LABOUR, after(复查申请在途, Story::requestArrives)),
    复查受理待签(COUNTY_LABOUR, COUNTY_OFFICE, CITY_LABOUR, after(复查申请已到, reviewed(Action.DRAFT_REVIEW))),
    复查已受理(COUNTY_LABOUR, COUNTY_OFFICE, CITY_LABOUR, after(复查受理待签, reviewed(Action.SIGN_REVIEW, Action.SERVE_REVIEW))),
    复查意见待签(COUNTY_LABOUR, COUNTY_OFFICE, CITY_LABOUR, after(复查已受理, reviewed(Action.DRAFT_REVIEW))),
    复查意见未送达(COUNTY_LABOUR, COUNTY_OFFICE, CITY_LABOUR, after(复查意见待签, reviewed(Action.SIGN_REVIEW))),
    已复查(COUNTY_LABOUR, COUNTY_OFFICE, CITY_LABOUR, after(复查意见未送达, reviewed(Action.SERVE_REVIEW))),
    责令重新办理(COUNTY_LABOUR, COUNTY_OFFICE, CITY_LABOUR, after(复查已受理, story -> reviewed(Action.SIGN_REVIEW, Action.SERVE_REVIEW).apply(story.does(
            officer(CITY_LABOUR), new DraftReview(Acts.decision(story.state().review().current(), ReviewOutcome.REDO)))))),
    复核申请已到(COUNTY_LABOUR, COUNTY_OFFICE, CITY_GOVERNMENT, after(已复查, story -> story.does(officer(COUNTY_OFFICE),
            Acts.request(story.state(), story.today())).requestArrives())),
    复核已受理(COUNTY_LABOUR, COUNTY_OFFICE, CITY_GOVERNMENT, after(复核申请已到, reviewed(Action.DRAFT_REVIEW, Action.SIGN_REVIEW, Action.SERVE_REVIEW))),
    复核听证中(COUNTY_LABOUR, COUNTY_OFFICE, CITY_GOVERNMENT, after(复核已受理, reviewed(Action.HEARING, Action.HEARING))),
    复核终结(COUNTY_LABOUR, COUNTY_OFFICE, CITY_GOVERNMENT, after(复核已受理, reviewed(Action.DRAFT_REVIEW, Action.SIGN_REVIEW, Action.SERVE_REVIEW))),
    程序终结(COUNTY_LABOUR, COUNTY_OFFICE, after(复查期限届满, story -> story.does(officer(COUNTY_OFFICE), Acts.of(Action.END_PROCEDURE, story, null)))),
    退回重办(COUNTY_LABOUR, COUNTY_OFFICE, after(已送达, story -> story.does(officer(COUNTY_OFFICE),
            Acts.of(Action.RETURN, story, null)))),
    审核认定办结(COUNTY_LABOUR, COUNTY_OFFICE, after(已送达, story -> story.does(officer(COUNTY_OFFICE),
            Acts.of(Action.VERIFY, story, null)))),
    抽为回访(COUNTY_LABOUR, COUNTY_OFFICE, after(审核认定办结, story -> story.fact(new RevisitSampled(story.today(), COUNTY_OFFICE.code())))),
    已答复(CITY_OFFICE, null, after(已登记的建议, story -> story.does(officer(CITY_OFFICE), Acts.of(Action.ANSWER, story, null)))),
    已转送的建议(COUNTY_LABOUR, COUNTY_OFFICE, day -> Story.received(COUNTY_OFFICE, Letters.letter(day, SUGGESTION)).does(officer(COUNTY_OFFICE), Acts.transfer(COUNTY_LABOUR))),
    已受理的建议(COUNTY_LABOUR, COUNTY_OFFICE, after(已转送的建议, story -> sign(story.does(officer(COUNTY_LABOUR), Acts.draft(Acts.ACCEPTANCE))))),
    单位已答复(COUNTY_LABOUR, COUNTY_OFFICE, after(已转送的建议, story -> story.does(officer(COUNTY_LABOUR), Acts.of(Action.ANSWER, story, null)))),
    不予受理(COUNTY_LABOUR, COUNTY_OFFICE, after(不予受理待签, Stage::sign)),
    存档(CITY_OFFICE, null, after(拟存档, story -> story.does(officer(CITY_OFFICE), Acts.of(Action.DECIDE_FILING, story, null)))),
    撤回(COUNTY_LABOUR, COUNTY_OFFICE, after(已受理, story -> story.does(officer(COUNTY_LABOUR),
            Acts.of(Action.WITHDRAW, story, null)))),
    已关联(CITY_OFFICE, null, after(已登记, story -> story.does(officer(CITY_OFFICE),
            new Relate(lead(已受理, story.today()), CITY_OFFICE, "新的诉求")))),
    已并入(CITY_OFFICE, null, after(已登记, story -> story.does(officer(CITY_OFFICE),
            new Join(LinkKind.REPEAT, lead(已受理, story.today()), CITY_OFFICE, "陇信程〔2026〕1号", "同一事项")))),
    不再受理(COUNTY_LABOUR, COUNTY_OFFICE, after(已转送, story -> story.does(head(COUNTY_LABOUR),
            new Join(LinkKind.REPEAT, lead(已送达, story.today().minusDays(60)), COUNTY_LABOUR, "安人社信不再〔2026〕1号", "同一事项")))),
    督办中(COUNTY_LABOUR, COUNTY_OFFICE, after(已受理, story -> story.does(officer(COUNTY_OFFICE), Acts.supervise(story.today())))),
    督办已反馈(COUNTY_LABOUR, COUNTY_OFFICE, after(督办中, story -> story.does(officer(COUNTY_LABOUR), Acts.of(Action.ANSWER_SUPERVISION, story, null)))),
    重大紧急(CITY_OFFICE, null, day -> Story.received(CITY_OFFICE, Letters.urgent(day)));

    private final UnitRef holder;
    private final UnitRef referrer;
    private final UnitRef reviewer;
    private final Function<LocalDate, Story> told;

    Stage(UnitRef holder, UnitRef referrer, Function<LocalDate, Story> told) {
        this(holder, referrer, null, told);
    }

    Stage(UnitRef holder, UnitRef referrer, UnitRef reviewer, Function<LocalDate, Story> told) {
        this.reviewer = reviewer;
        this.holder = holder;
        this.referrer = referrer;
        this.told = told;
    }

    /** The stage that a table means where it does not name this one; null for a stage that every table names. */
    Stage like() {
        return switch (this) {
            case 督办中, 督办已反馈 -> 已受理;
            case 重大紧急 -> 已登记;
            case 请求退回 -> 已转送;
            default -> null;
        };
    }

    /** The unit in charge; null while nothing is known. */
    UnitRef holder() {
        return holder;
    }

    /** Who sent it there; null while it is with the unit that registered it. */
    UnitRef referrer() {
        return referrer;
    }

    /** The body of the present or last review; null where there is none. */
    UnitRef reviewer() {
        return reviewer;
    }

    /** The stages that the rule set knows: there was no objection before 2022. */
    static List<Stage> of(RuleSet rules) {
        return rules == RuleSet.XFGZTL2022 ? List.of(values())
                : Stream.of(values()).filter(stage -> stage != 异议待核实 && stage != 异议未获同意).toList();
    }

    /** The petition at this stage, received on a Monday on which the rule set was in force. */
    Story under(RuleSet rules) {
        return told.apply(LocalDate.parse(rules == RuleSet.XFTL2005 ? "2010-03-01" : "2026-03-02"));
    }

    /** Another petition, received on that day, that has come to a stage. */
    static PetitionState lead(Stage stage, LocalDate receivedOn) {
        PetitionState state = stage.told.apply(receivedOn).state();
        return new PetitionState(new UUID(7, 10), state.slices());
    }

    private static Function<LocalDate, Story> after(Stage earlier, UnaryOperator<Story> then) {
        return day -> then.apply(earlier.told.apply(day));
    }

    private static UnaryOperator<Story> drafted(DraftText text) {
        return story -> story.does(officer(COUNTY_LABOUR), Acts.draft(text));
    }

    /** What the body of the present round does, its officer and its head each with his own. */
    private static UnaryOperator<Story> reviewed(Action... actions) {
        return story -> {
            for (Action action : actions) {
                UnitRef desk = story.state().review().current().request().body().desk();
                story.does(action == Action.SIGN_REVIEW ? head(desk) : officer(desk), Acts.of(action, story, null));
            }
            return story;
        };
    }

    private static Story sign(Story story) {
        return story.does(head(COUNTY_LABOUR), Acts.sign());
    }

    private static Story serveAll(Story story) {
        for (NoticeKind notice : story.state().handling().toServe()) {
            story.does(officer(COUNTY_LABOUR), Acts.serve(notice, story.today()));
        }
        return story;
    }
}
