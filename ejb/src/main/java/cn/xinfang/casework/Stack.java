package cn.xinfang.casework;

import cn.xinfang.casework.rules.Consequences;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.security.Officials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A stack of petitions that an official acts on at once. Each is decided by the rules that hold for it alone and written in
 * a transaction of its own; none is left out without a reason.
 */
@ApplicationScoped
public class Stack {

    /** Petitions that may be acted on at once. */
    public static final int HIGHEST = 200;

    @Inject
    private Petitions petitions;

    @Inject
    private Officials officials;

    @Inject
    private Separately separately;

    /** What {@link #act} would do now. Writes nothing. */
    public List<Outcome> preview(List<UUID> stack, Function<PetitionState, PetitionCommand> command) {
        return each(stack, id -> {
            PetitionState state = petitions.visible(id);
            return outcome(id, state, Petition.decide(state, command.apply(state), petitions.situation(officials.current())));
        });
    }

    /** Does it to all that allow it. */
    public List<Outcome> act(List<UUID> stack, Function<PetitionState, PetitionCommand> command) {
        return each(stack, id -> {
            PetitionState before = petitions.visible(id);
            return outcome(id, before, new Decision.Facts(petitions.act(id, command)));
        });
    }

    /** @throws RefusedException {@code STACK_TOO_HIGH}, {@code STACK_EMPTY} */
    public List<Outcome> each(List<UUID> stack, Function<UUID, Outcome> work) {
        if (stack.isEmpty()) {
            throw new RefusedException(Refusal.of("STACK_EMPTY", "没有勾选信访件。", "请先勾选要办理的件。"));
        }
        if (stack.size() > HIGHEST) {
            throw new RefusedException(Refusal.of("STACK_TOO_HIGH", "一次最多办理 " + HIGHEST + " 件，已勾选 " + stack.size() + " 件。", "请分批办理。"));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (UUID id : stack) {
            outcomes.add(alone(id, work));
        }
        return List.copyOf(outcomes);
    }

    private Outcome alone(UUID id, Function<UUID, Outcome> work) {
        try {
            return separately.get(() -> work.apply(id));
        } catch (RefusedException e) {
            return separately.get(() -> outcome(id, petitions.visible(id), new Decision.Refused(e.refusal())));
        } catch (NotFoundException e) {
            return new Outcome(id, null, null, Optional.of(Refusal.of("NOT_FOUND", "没有该件，或你看不到它。", "请刷新列表。")), List.of());
        }
    }

    private static Outcome outcome(UUID id, PetitionState before, Decision decision) {
        return decision instanceof Decision.Refused refused
                ? outcome(id, before, refused.refusal(), List.of())
                : outcome(id, before, null, Consequences.of(before, ((Decision.Facts) decision).facts()));
    }

    /** @param refusal null where it is allowed */
    public static Outcome outcome(UUID id, PetitionState state, Refusal refusal, List<String> consequences) {
        var registration = state.registration();
        String summary = registration.restricted() || registration.stub() ? null : registration.matter().summary();
        return new Outcome(id, registration.particulars().number(), summary, Optional.ofNullable(refusal), consequences);
    }
}
