package cn.xinfang.petition.registration;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionState;
import java.util.List;

/**
 * The registration block was put right, with a reason; the first version stays in the journal.
 *
 * @param restricted was so before, or is so by what was corrected; only a confirmed classification lifts it
 */
public record RegistrationCorrected(String reason, @In(PartName.STUB) Particulars particulars,
                                    @In(PartName.STUB) boolean restricted, Matter matter, List<Claim> claims,
                                    List<AttachmentRef> attachments,
                                    @In(PartName.IDENTITY) List<Petitioner> petitioners,
                                    @In(PartName.SEALED) Accused accused,
                                 @In(PartName.IDENTITY) Presentation presentation) implements RegistrationFact {

    @Override
    public PetitionState on(PetitionState state) {
        RegistrationState before = state.registration();
        return state.with(new RegistrationState(particulars, restricted, false, matter,
                claims, attachments, before.queryCodeHash(), petitioners, accused))
                .with(presentation == null ? Presentation.PLAIN : presentation);
    }
}
