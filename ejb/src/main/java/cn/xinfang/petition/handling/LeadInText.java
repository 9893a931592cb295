package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.RouteQuestions;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.StatutoryWay;
import cn.xinfang.petition.routing.ClaimsLedIn;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The notice that leads claims into statutory procedures, by the office or the unit in charge (信访工作条例 Article 31).
 *
 * @param explanation why, in words for the petitioner; for a visit about a matter of the courts, what was explained to him
 */
public record LeadInText(List<Led> claims, String explanation) implements DraftText {

    /**
     * A claim and where it goes; the route may differ from the one confirmed before.
     *
     * @param number of the claim
     */
    public record Led(int number, Route route, StatutoryWay way) {

        boolean complete() {
            return way != null && !blank(way.name()) && !blank(way.body()) && !blank(way.basis());
        }
    }

    @Override
    public Action action() {
        return Action.DRAFT_LEAD_IN;
    }

    @Override
    public NoticeKind notice() {
        return NoticeKind.LEAD_IN;
    }

    @Override
    public Optional<Refusal> refusal(PetitionState state, Situation at) {
        return Stream.<Supplier<Optional<Refusal>>>of(() -> chosen(state), () -> routes(state), () -> letters(state), () -> words(state), () -> unserved(state))
                .map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    @Override
    public List<Passage> passages() {
        Stream<Passage> ways = claims.stream().filter(led -> led.way() != null).flatMap(led -> Stream.of(
                Passage.of("诉求 " + led.number() + " 的有权机关", led.way().body(), 2), Passage.of("诉求 " + led.number() + " 的依据", led.way().basis(), 0)));
        return Stream.concat(Stream.of(Passage.of("理由", explanation, 8)), ways).toList();
    }

    @Override
    public PetitionFact signed(PetitionState state, Situation at, String document) {
        boolean last = state.openClaims().stream().allMatch(claim -> claims.stream().anyMatch(led -> led.number() == claim.number()));
        return new ClaimsLedIn(state.assignment().custody(), at.today(), state.assignment().holder(), document, last, this);
    }

    private Optional<Refusal> chosen(PetitionState state) {
        long known = claims.stream().map(Led::number).distinct().filter(number -> appeal(number, state)).count();
        return claims.isEmpty() || known != claims.size()
                ? Optional.of(Refusal.of("LEAD_IN_CLAIMS", "未选要导入的诉求，或所选诉求已有去向、不是申诉求决。", "请勾选尚未答复的申诉求决诉求。")) : Optional.empty();
    }

    private Optional<Refusal> routes(PetitionState state) {
        boolean here = claims.stream().anyMatch(led -> led.route() == null || led.route() == Route.PETITION || led.route() == Route.STATUTORY_DUTY
                || RouteQuestions.basis(state.ruleSet(), ClaimClass.APPEAL, led.route()).isEmpty());
        return here ? Optional.of(new Refusal("LEAD_IN_ROUTE", article(state), "只有诉讼、仲裁、党员申诉、行政程序四类途径导入。", "属于履行职责或信访程序的，由有权处理的单位办理。"))
                : Optional.empty();
    }

    private Optional<Refusal> letters(PetitionState state) {
        boolean letter = state.ruleSet() == RuleSet.XFGZTL2022 && state.assignment().holder().office()
                && state.registration().particulars().channel() != Channel.VISIT;
        return letter && claims.stream().anyMatch(led -> led.route() == Route.LITIGATION)
                ? Optional.of(new Refusal("HAND_OVER_INSTEAD", new Article(state.ruleSet().lawTitle(), Articles.handOver(state.ruleSet())),
                "信访部门收到的涉法涉诉信件应当转送同级政法机关。", "请用“移送”。")) : Optional.empty();
    }

    private Optional<Refusal> words(PetitionState state) {
        return blank(explanation) || !claims.stream().allMatch(Led::complete)
                ? Optional.of(new Refusal("LEAD_IN_TEXT", article(state), "导入告知须写明理由，每项诉求的程序、有权机关和法律依据。", "请从清单选择途径或逐项填写。"))
                : Optional.empty();
    }

    private static Optional<Refusal> unserved(PetitionState state) {
        return state.handling().toServe().contains(NoticeKind.LEAD_IN)
                ? Optional.of(Refusal.of("LEAD_IN_UNSERVED", "上一份导入告知书尚未送达。", "请先登记送达。")) : Optional.empty();
    }

    private static boolean appeal(int number, PetitionState state) {
        return state.openClaims().stream().filter(claim -> claim.number() == number).map(Claim::claimClass).anyMatch(ClaimClass.APPEAL::equals);
    }

    private static Article article(PetitionState state) {
        return new Article(state.ruleSet().lawTitle(), Articles.otherWays(state.ruleSet()));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
