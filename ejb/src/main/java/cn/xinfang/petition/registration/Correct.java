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
        return Decision.unless(Stream.concat(Stream.of(this::reasonGiven), corrected.checks(at)), () -> Decision.of(
                new RegistrationCorrected(reason, corrected.particulars(state.registration().particulars()), corrected.matter(),
                        corrected.claims(), corrected.attachments(), corrected.petitioners(), corrected.accused())));
    }

    private Optional<Refusal> reasonGiven() {
        return reason == null || reason.isBlank()
                ? Optional.of(Refusal.of("REASON_MISSING", "更正登记须写明原因。", "请填写更正原因。")) : Optional.empty();
    }
}
