package cn.xinfang.intake;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.intake.store.DraftStore;
import cn.xinfang.intake.store.PetitionNumbers;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.PetitionNumber;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.protection.Upward;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.registration.Correct;
import cn.xinfang.petition.registration.CorrectPetitioners;
import cn.xinfang.petition.registration.IdentityCheck;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Register;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.petition.registration.ReissueCode;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import cn.xinfang.security.crypto.QueryCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The registration counter. */
@Stateless
public class RegistrationDesk {

    @Inject
    private Petitions petitions;

    @Inject
    private PetitionNumbers numbers;

    @Inject
    private AccusedParties accusedParties;

    @Inject
    private SuperiorOffice superior;

    @Inject
    private DraftStore drafts;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    @Inject
    private Event<DraftRegistered> registered;

    /**
     * Registers whatever was received. Once this returns the petition is in the journal and survives any crash.
     *
     * @param draft    the draft that this registration ends; null if there is none. Sent twice, the second is refused
     * @param revision of the draft that the form shows; of no meaning without draft
     * @throws RefusedException {@code DRAFT_GONE}, or {@code DRAFT_CHANGED} when somebody else saved it in between
     * @return number and query code for the receipt; the code is told this once and only its slow hash is kept
     */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public RegistrationReceipt register(UUID draft, int revision, Registration registration) {
        Official official = officials.current();
        if (draft != null && !drafts.remove(draft, official.unit(), revision)) {
            throw RegistrationDrafts.overtaken(drafts.draft(draft, official.unit()));
        }
        char group = registration.channel() == null ? '9' : registration.channel().group();
        PetitionNumber number = numbers.next(official.node(), today.date(), group);
        String code = QueryCode.generate();
        UUID id = Ids.next();
        Registration complete = accusedParties.complete(registration);
        Register register = new Register(number.toString(), petitions.unit(official.unit()), complete, QueryCode.hash(code));
        Situation situation = petitions.situation(official);
        petitions.begin(id, Upward.following(register.decide(situation), PetitionState.unborn(id), superior.against(complete.accused()), situation), official);
        if (draft != null) {
            registered.fire(new DraftRegistered(draft, id, number.toString(), official.author()));
        }
        return new RegistrationReceipt(id, number.toString(), code);
    }

    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public void correct(UUID petition, String reason, Registration corrected) {
        Registration complete = accusedParties.complete(corrected);
        petitions.act(petition, state -> new Upward(new Correct(reason, complete), superior.against(complete.accused())));
    }

    /**
     * Gives the petitioner a new query code after an identity check; the old one is void.
     *
     * @return for the receipt; the code is told this once
     */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public RegistrationReceipt reissueCode(UUID petition, IdentityCheck check) {
        String code = QueryCode.generate();
        petitions.act(petition, state -> new ReissueCode(check, QueryCode.hash(code)));
        return new RegistrationReceipt(petition, petitions.visible(petition).registration().particulars().number(), code);
    }

    /** Puts right what is recorded of the petitioners, at their request; see {@link CorrectPetitioners}. */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public void correctPetitioners(UUID petition, String reason, String proof, List<Petitioner> corrected) {
        petitions.act(petition, state -> new CorrectPetitioners(reason, proof, corrected));
    }

    /** Confirms class and route of every claim; from then on content may leave the node, unless it is restricted. */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void classify(UUID petition, List<Claim> claims) {
        petitions.act(petition, state -> new Upward(new ClassifyClaims(claims), superior.against(state.registration().accused())));
    }
}
