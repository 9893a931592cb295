package cn.xinfang.petition.mediation;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records an agreement about appeals that are answered here.
 *
 * @param agreed both parties agreed to it of their own will and signed
 * @param until  by when it is to be performed, the day of this entry or later
 */
public record SettleClaims(SettlementKind kind, List<Integer> claims, String party, String terms, LocalDate until, boolean agreed)
        implements PetitionCommand {

    @Override
    public Action action() {
        return Action.SETTLE;
    }

    /** Whether the parties may dispose of the claim among themselves. */
    public static boolean settleable(Claim claim) {
        return claim.claimClass() == ClaimClass.APPEAL && !claim.belongsElsewhere();
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> chosen(state), this::complete, () -> voluntary(state), () -> performed(at)), () -> {
            boolean last = state.openClaims().stream().allMatch(claim -> claims.contains(claim.number()));
            return Decision.of(new ClaimsSettled(state.assignment().custody(), at.today(), last, kind, List.copyOf(claims), party, terms, until));
        });
    }

    private Optional<Refusal> chosen(PetitionState state) {
        Set<Integer> open = state.openClaims().stream().filter(SettleClaims::settleable).map(Claim::number).collect(Collectors.toSet());
        return claims.isEmpty() || !open.containsAll(claims)
                ? Optional.of(Refusal.of("SETTLE_CLAIMS", "未选达成协议的诉求，或所选诉求不由本单位答复。", "请勾选尚未答复的申诉求决诉求。")) : Optional.empty();
    }

    private Optional<Refusal> complete() {
        return kind == null || Stream.of(party, terms).anyMatch(text -> text == null || text.isBlank())
                ? Optional.of(Refusal.of("AGREEMENT_TEXT", "协议须写明方式、对方当事人和协议内容。", "请补全。")) : Optional.empty();
    }

    private Optional<Refusal> voluntary(PetitionState state) {
        return agreed ? Optional.empty() : Optional.of(new Refusal("AGREEMENT_UNSIGNED", new Article(state.ruleSet().lawTitle(), Articles.mediation(state.ruleSet())),
                "调解、和解须经双方当事人同意。", "双方自愿并签字后再登记；达不成协议的，请出具处理意见。"));
    }

    private Optional<Refusal> performed(Situation at) {
        return until == null || until.isBefore(at.today())
                ? Optional.of(Refusal.of("AGREEMENT_DATE", "履行期限须不早于今天。", "请填写约定的履行期限。")) : Optional.empty();
    }
}
