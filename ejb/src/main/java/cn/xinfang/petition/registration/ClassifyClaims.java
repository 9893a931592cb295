package cn.xinfang.petition.registration;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RouteQuestions;
import cn.xinfang.petition.Situation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A person confirms class and, for appeals, the route of Article 31 of every claim. */
public record ClassifyClaims(List<Claim> claims) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.CLASSIFY;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> everyClaim(state), () -> Obstruction.mixed(claims), () -> onlyReturned(state), () -> routes(state), () -> accusedKnown(state)),
                () -> Decision.of(new ClaimsClassified(restricted(state),
                        claims.stream().map(claim -> claim.confirmed(state.ruleSet())).toList())));
    }

    private boolean restricted(PetitionState state) {
        return state.registration().particulars().confidential() || accuses();
    }

    private Optional<Refusal> everyClaim(PetitionState state) {
        boolean all = numbers(claims).equals(numbers(state.registration().claims()))
                && claims.stream().allMatch(claim -> claim.claimClass() != null);
        return all ? Optional.empty()
                : Optional.of(Refusal.of("CLAIM_WITHOUT_CLASS", "每项诉求都要确认分类。", "请补全分类。"));
    }

    /** Once confirmed, only what a body did not take up is decided anew. */
    private Optional<Refusal> onlyReturned(PetitionState state) {
        boolean other = state.registration().classified() && state.registration().claims().stream()
                .filter(before -> !state.routing().returned().contains(before.number()))
                .anyMatch(before -> claims.stream().noneMatch(claim -> claim.number() == before.number()
                        && claim.claimClass() == before.claimClass() && claim.route() == before.route()));
        return other ? Optional.of(Refusal.of("ONLY_RETURNED_CLAIMS", "已确认的诉求不能改动。", "只重新确认未被接收的诉求。")) : Optional.empty();
    }

    /** The six routes are those of 2022; the regulation of 2005 knows fewer and does not ask for one. */
    private Optional<Refusal> routes(PetitionState state) {
        RuleSet rules = state.ruleSet();
        boolean missing = rules == RuleSet.XFGZTL2022 && appeals().anyMatch(claim -> claim.route() == null);
        if (missing) {
            return Optional.of(new Refusal("APPEAL_WITHOUT_ROUTE", new Article("信访工作条例", "第三十一条"),
                    "申诉求决类诉求要确认办理途径。", "请按六种情形选择途径。"));
        }
        return appeals().filter(claim -> claim.route() != null && RouteQuestions.basis(rules, ClaimClass.APPEAL, claim.route()).isEmpty()).findFirst()
                .map(claim -> new Refusal("ROUTE_UNKNOWN_TO_RULES", new Article(rules.lawTitle(), "第二十一条第一款"),
                        "该件适用《" + rules.lawTitle() + "》，没有“" + claim.route().label() + "”这一途径。", "请选择诉讼、仲裁、行政复议等法定途径，或者信访程序。"));
    }

    private Optional<Refusal> accusedKnown(PetitionState state) {
        return accuses() && !Accused.named(state.registration().accused())
                ? Optional.of(Refusal.of("ACCUSED_MISSING", "检举控告、阻拦报复投诉未登记被反映的人或单位。", "请先更正登记，填写被反映单位。"))
                : Optional.empty();
    }

    private static List<Integer> numbers(List<Claim> claims) {
        return claims.stream().map(Claim::number).sorted().toList();
    }

    private Stream<Claim> appeals() {
        return claims.stream().filter(claim -> claim.claimClass() == ClaimClass.APPEAL);
    }

    private boolean accuses() {
        return claims.stream().anyMatch(claim -> claim.claimClass().accuses());
    }
}
