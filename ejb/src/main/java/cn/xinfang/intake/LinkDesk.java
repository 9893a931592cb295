package cn.xinfang.intake;

import cn.xinfang.casework.Links;
import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.UnitView;
import cn.xinfang.document.DocumentKind;
import cn.xinfang.document.DocumentRegister;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.linking.Join;
import cn.xinfang.petition.linking.LinkCommand;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.Relate;
import cn.xinfang.petition.linking.Standing;
import cn.xinfang.petition.linking.UndoLink;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Says which petitions are about one matter, and takes it back. */
@Stateless
public class LinkDesk {

    @Inject
    private RegistrationDesk registrations;

    @Inject
    private Petitions petitions;

    @Inject
    private Links links;

    @Inject
    private DocumentRegister documents;

    @Inject
    private Directory directory;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /**
     * Registers and links in one transaction.
     *
     * @param draft    as {@link RegistrationDesk#register}
     * @param revision as {@link RegistrationDesk#register}
     * @param lead     the petition that leads the matter
     * @throws cn.xinfang.kernel.RefusedException when either is refused; then the draft is still there
     */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public RegistrationReceipt register(UUID draft, int revision, Registration registration, UUID lead, LinkKind kind) {
        RegistrationReceipt receipt = registrations.register(draft, revision, registration);
        link(receipt.petition(), lead, kind, null);
        return receipt;
    }

    /**
     * Links a petition with one that the caller may see. A petition that joins gets the notice that the standing of the lead asks
     * for, with its number.
     */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void link(UUID petition, UUID lead, LinkKind kind, String remark) {
        petitions.visible(lead);
        UnitView unit = directory.unit(officials.current().unit());
        links.change(petition, lead, leading -> command(kind, leading, unit, remark));
    }

    /** Takes a link back; what ran before runs again. */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public void undo(UUID petition, UUID lead, LinkKind kind, String reason) {
        links.change(petition, lead, leading -> new UndoLink(kind, lead, reason));
    }

    private LinkCommand command(LinkKind kind, PetitionState lead, UnitView unit, String remark) {
        UnitRef by = petitions.unit(unit.code());
        if (!kind.joins()) {
            return new Relate(lead, by, kind, remark);
        }
        DocumentKind notice = Standing.of(lead, today.date()) == Standing.CONCLUDED ? DocumentKind.NO_LONGER_ACCEPTED : DocumentKind.PROCEDURAL;
        return new Join(kind, lead, by, documents.next(unit.code(), unit.docSign(), notice, today.date()), remark);
    }
}
