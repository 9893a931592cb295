package cn.xinfang.petition.handling;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The head signs the draft. What the law asks is asked again on the day of the signature: an extension signed on the
 * sixty-first day is none. What proofreading finds is mended before, or answered.
 *
 * @param document number of the signed document, allocated in the same transaction
 * @param answers  why a finding may stand, by its key
 */
public record SignDraft(String document, Map<String, String> answers) implements PetitionCommand {

    public SignDraft(String document) {
        this(document, Map.of());
    }

    @Override
    public Action action() {
        return Action.SIGN;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        Draft draft = state.handling().draft();
        DraftText text = draft.text();
        PetitionState withoutDraft = state.with(state.handling().withoutDraft());
        List<Finding> findings = Proofreading.of(text, withoutDraft, at.today());
        Optional<Refusal> refusal = text.action().refusal(withoutDraft, at).or(() -> text.refusal(withoutDraft, at)).or(() -> unanswered(findings));
        return refusal.<Decision>map(Decision.Refused::new).orElseGet(() -> {
            List<PetitionFact> facts = new ArrayList<>();
            if (!findings.isEmpty()) {
                facts.add(new DraftProofread(draft.id(), findings.stream()
                        .map(finding -> new DraftProofread.Answered(finding.key(), answers.get(finding.key()).strip())).toList()));
            }
            facts.add(text.signed(withoutDraft, at, document));
            return new Decision.Facts(facts);
        });
    }

    private Optional<Refusal> unanswered(List<Finding> findings) {
        return findings.stream().filter(finding -> answers.getOrDefault(finding.key(), "").isBlank()).findFirst()
                .map(finding -> Refusal.of("PROOF_UNANSWERED", "校核发现的问题还没有处理：" + finding.key() + "。", finding.todo() + "不改的，写明理由。"));
    }
}
