package cn.xinfang.petition.routing;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.HandOver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A petition office hands reports over to the discipline, personnel or other body with power, and letters about matters of the courts to
 * the political-legal body of its level (信访工作条例 Article 22, paragraph 2). Who comes in person about such a matter is guided there
 * instead. The petition stays with the office, which asks for the receipt.
 *
 * @param politicalLegal whether {@code to} is a political-legal body
 * @param document       number of the letter
 */
public record HandOverClaims(List<Integer> claims, UnitRef to, boolean politicalLegal, String document, String remark)
        implements PetitionCommand {

    @Override
    public Action action() {
        return Action.HAND_OVER;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> chosen(state), () -> HandOver.target(to, state), this::body, () -> HandOver.accused(to, state, at),
                () -> kinds(state), () -> guided(state), () -> level(state)), () -> Decision.of(handedOver(state, at)));
    }

    private ClaimsHandedOver handedOver(PetitionState state, Situation at) {
        boolean last = state.openClaims().stream().allMatch(claim -> claims.contains(claim.number()));
        return new ClaimsHandedOver(state.assignment().custody(), at.today(), state.assignment().holder(), document, last, to, List.copyOf(claims),
                remark);
    }

    private Optional<Refusal> chosen(PetitionState state) {
        return claims.isEmpty() || chosenOf(state).count() != claims.size()
                ? Optional.of(Refusal.of("HAND_OVER_CLAIMS", "未选要移送的诉求，或所选诉求已有去向。", "请勾选尚未答复的诉求。")) : Optional.empty();
    }

    private Optional<Refusal> body() {
        return to.office() ? Optional.of(Refusal.of("HAND_OVER_TARGET", "移送的对象是政法、纪检监察、组织人事等有权处理的机关。", "移交其他信访部门请用转送。"))
                : Optional.empty();
    }

    private Optional<Refusal> kinds(PetitionState state) {
        boolean other = chosenOf(state).anyMatch(claim -> !claim.claimClass().accuses() && claim.route() != Route.LITIGATION);
        return other ? Optional.of(new Refusal("HAND_OVER_CLASS", article(state), "只移送检举控告和涉法涉诉的诉求。", "其他诉求请转送，或导入法定途径。"))
                : Optional.empty();
    }

    private Optional<Refusal> guided(PetitionState state) {
        boolean inPerson = state.ruleSet() == RuleSet.XFTL2005 || state.registration().particulars().channel() == Channel.VISIT;
        return inPerson && chosenOf(state).anyMatch(HandOverClaims::litigation)
                ? Optional.of(new Refusal("GUIDE_INSTEAD", article(state), "对涉诉的走访人应当释法明理，引导其向有关政法机关反映。",
                "请用“拟导入法定途径”出具告知书。")) : Optional.empty();
    }

    private Optional<Refusal> level(PetitionState state) {
        return !politicalLegal && chosenOf(state).anyMatch(HandOverClaims::litigation)
                ? Optional.of(new Refusal("POLITICAL_LEGAL_ONLY", article(state), "涉法涉诉信件应当转送同级政法机关。", "请选择政法机关。")) : Optional.empty();
    }

    private static Article article(PetitionState state) {
        return new Article(state.ruleSet().lawTitle(), Articles.handOver(state.ruleSet()));
    }

    private static boolean litigation(Claim claim) {
        return claim.route() == Route.LITIGATION;
    }

    private Stream<Claim> chosenOf(PetitionState state) {
        return state.openClaims().stream().filter(claim -> claims.contains(claim.number()));
    }
}
