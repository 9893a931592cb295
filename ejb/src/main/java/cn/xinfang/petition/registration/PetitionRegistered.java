package cn.xinfang.petition.registration;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.law.Term;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.assignment.AssignmentState;
import java.util.List;

/**
 * Everything received is registered (信访条例 Article 21, 信访工作条例 Article 22).
 *
 * @param restricted    known at registration to be confidential or a report against somebody
 * @param terms         T01 of the petition office, or T03 of the unit that received it directly
 * @param lateReason    why it was registered after the day of receipt; null if it was not
 * @param queryCodeHash slow salted hash of the query code on the receipt
 * @param accused       only for reports
 */
public record PetitionRegistered(@In(PartName.STUB) Particulars particulars, @In(PartName.STUB) boolean restricted,
                                 @In(PartName.STUB) List<Term> terms, String lateReason, Matter matter, List<Claim> claims,
                                 List<AttachmentRef> attachments, String queryCodeHash,
                                 @In(PartName.IDENTITY) List<Petitioner> petitioners,
                                 @In(PartName.SEALED) Accused accused,
                                 @In(PartName.IDENTITY) Presentation presentation) implements RegistrationFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state.with(new RegistrationState(particulars, restricted, false, matter, claims, attachments, queryCodeHash,
                        petitioners, accused))
                .with(presentation == null ? Presentation.PLAIN : presentation)
                .with(AssignmentState.heldBy(particulars.unit(), particulars.receivedOn()))
                .with(state.terms().start(terms, particulars.unit().code()));
    }
}
