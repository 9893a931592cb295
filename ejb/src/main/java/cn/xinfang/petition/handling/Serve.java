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
import cn.xinfang.petition.review.ReviewOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Records that a signed notice reached the petitioner, with its proof. */
public record Serve(NoticeKind notice, LocalDate on, ServiceMeans means, String recipient, String proof, ServiceCircumstances circumstances)
        implements PetitionCommand {

    public Serve(NoticeKind notice, LocalDate on, ServiceMeans means, String recipient, String proof) {
        this(notice, on, means, recipient, proof, ServiceCircumstances.PLAIN);
    }


    @Override
    public Action action() {
        return notice != null && notice.ofReview() ? Action.SERVE_REVIEW : Action.SERVE;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> signed(state), () -> date(state, at), this::proven, this::fitting, () -> unreachable(state)), () -> {
            List<Term> terms = means.reaches() ? window(state).stream()
                    .flatMap(kind -> at.terms().start(kind, state.ruleSet(), on).stream()).toList() : List.of();
            return Decision.of(new DocumentServed(state.assignment().custody(), notice, on, terms, means, recipient, proof, circumstances));
        });
    }

    /** The petitioner's own period that begins with it; empty where the law gives none. */
    private Optional<ClockKind> window(PetitionState state) {
        return switch (notice) {
            case OPINION -> Optional.of(ClockKind.T08).filter(it -> state.reviewable());
            case REVIEW_OPINION -> state.review().issuing(notice).filter(round -> round.decision().outcome() != ReviewOutcome.REDO)
                    .map(round -> ClockKind.T10);
            default -> Optional.empty();
        };
    }

    private Optional<Refusal> signed(PetitionState state) {
        return notice == null || !state.handling().toServe().contains(notice) && !state.review().toServe().contains(notice)
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
            case REVIEW_ADMISSION, REVIEW_OPINION, RE_EXAMINATION_ADMISSION, RE_EXAMINATION_OPINION ->
                    state.review().issuing(notice).orElseThrow().signedOn(notice);
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

    /** Each means has its own rule, by analogy with civil procedure law Articles 87 to 95. */
    private Optional<Refusal> fitting() {
        return switch (means) {
            case POST -> proof.matches(".*[0-9A-Za-z]{4,}.*") ? Optional.empty()
                    : Optional.of(Refusal.of("TRACKING_NUMBER", "邮寄送达须有挂号或快递单号。", "请填写单号；送达日期为回执上的收件日期。"));
            case LEFT -> circumstances.witness() != null && !circumstances.witness().isBlank() ? Optional.empty()
                    : Optional.of(Refusal.of("WITNESS_MISSING", "留置送达须有见证人，或者拍照、录像留存。", "请填写见证人或者影像留存情况。"));
            case ELECTRONIC -> circumstances.consent() ? Optional.empty()
                    : Optional.of(Refusal.of("CONSENT_TO_ELECTRONIC", "电子送达须经信访人同意。", "请确认信访人同意；没有同意的，改用其他方式送达。"));
            case PUBLIC_NOTICE -> published();
            case IN_PERSON, UNREACHABLE -> Optional.empty();
        };
    }

    private Optional<Refusal> published() {
        if (circumstances.publishedOn() == null) {
            return Optional.of(Refusal.of("PUBLICATION_DAY", "公告送达须有公告日期。", "请填写公告发布的日期。"));
        }
        LocalDate served = circumstances.publishedOn().plusDays(ServiceCircumstances.PUBLISHED_FOR);
        return served.equals(on) ? Optional.empty()
                : Optional.of(Refusal.of("PUBLICATION_DAY", "公告满三十日视为送达，送达日期应为 " + served + "。", "请改为该日；未满三十日的，期满后再登记。"));
    }
}
