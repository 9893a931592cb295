package cn.xinfang.petition.registration;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a petitioner who lost his query code a new one.
 *
 * @param queryCodeHash of the new code; the old one is void from now on
 */
public record ReissueCode(IdentityCheck check, String queryCodeHash) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.REISSUE_CODE;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return Decision.unless(Stream.of(() -> IdentityCheck.refusal(check), () -> anonymous(state)),
                () -> Decision.of(new QueryCodeReissued(at.today(), check, queryCodeHash)));
    }

    private Optional<Refusal> anonymous(PetitionState state) {
        return state.registration().particulars().anonymous() && check != IdentityCheck.RECEIPT
                ? Optional.of(Refusal.of("ANONYMOUS_WITHOUT_RECEIPT", "匿名件没有登记身份，无从核对证件。", "请核对登记回执原件；没有回执的，不能补发。"))
                : Optional.empty();
    }
}
