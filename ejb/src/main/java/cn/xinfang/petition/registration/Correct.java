package cn.xinfang.petition.registration;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the registration block right before the petition goes on. Number, receipt date and unit never change. */
public record Correct(String reason, Registration corrected) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.CORRECT;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        Particulars before = state.registration().particulars();
        Registration kept = corrected.keeping(before);
        return Decision.unless(Stream.concat(Stream.of(this::reasonGiven), kept.checks(before.registeredOn())),
                () -> Decision.of(new RegistrationCorrected(reason, kept.particulars(before),
                        state.registration().restricted() || kept.restricted(), kept.matter(), kept.claims(), kept.attachments(),
                        kept.petitioners(), kept.accused(), kept.presentation())));
    }

    private Optional<Refusal> reasonGiven() {
        return reason == null || reason.isBlank()
                ? Optional.of(Refusal.of("REASON_MISSING", "更正登记须写明原因。", "请填写更正原因。")) : Optional.empty();
    }
}
