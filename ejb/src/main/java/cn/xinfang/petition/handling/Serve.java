package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.law.Term;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Records that a signed notice reached the petitioner, with its proof. */
public record Serve(NoticeKind notice, LocalDate on, ServiceMeans means, String recipient, String proof) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.SERVE;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> signed(state), () -> date(state, at), this::proven, () -> unreachable(state)), () -> {
            List<Term> terms = notice == NoticeKind.OPINION && means.reaches() && state.followsPetitionProcedure()
                    ? at.terms().start(ClockKind.T08, state.ruleSet(), on).stream().toList() : List.of();
            return Decision.of(new DocumentServed(state.assignment().custody(), notice, on, terms, means, recipient, proof));
        });
    }

    private Optional<Refusal> signed(PetitionState state) {
        return notice == null || !state.handling().toServe().contains(notice)
                ? Optional.of(Refusal.of("NOT_SIGNED", "该文书尚未签发或已送达。", "请选择待送达的文书。")) : Optional.empty();
    }

    private Optional<Refusal> date(PetitionState state, Situation at) {
        LocalDate signedOn = switch (notice) {
            case ACCEPTANCE -> state.handling().acceptedOn();
            case DECLINING -> state.handling().declining().on();
            case NO_LONGER_ACCEPTED, PROCEDURAL -> state.linking().joined().on();
            case LEAD_IN -> state.routing().ledInOn();
            case EXTENSION -> state.handling().extension().on();
            case OPINION -> state.handling().opinion().on();
        };
        return on == null || on.isAfter(at.today()) || on.isBefore(signedOn)
                ? Optional.of(Refusal.of("SERVICE_DATE", "送达日期须在签发(" + signedOn + ")之后、今天之前。", "请按送达回证填写。"))
                : Optional.empty();
    }

    private Optional<Refusal> unreachable(PetitionState state) {
        RuleSet rules = state.ruleSet();
        return !means.reaches() && state.registration().reachable()
                ? Optional.of(new Refusal("PETITIONER_REACHABLE", new Article(rules.lawTitle(), Articles.notice(rules)),
                "只有信访人姓名、住址不清的，才免于书面告知。", "请按登记的联系方式送达。")) : Optional.empty();
    }

    private Optional<Refusal> proven() {
        if (means == null) {
            return Optional.of(Refusal.of("SERVICE_MEANS", "未选送达方式。", "请选择送达方式。"));
        }
        return proof == null || proof.isBlank()
                ? Optional.of(Refusal.of("PROOF_MISSING", means.label() + "须有凭证。", "请填写" + means.proof() + "。")) : Optional.empty();
    }
}
