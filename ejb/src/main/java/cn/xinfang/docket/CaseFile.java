package cn.xinfang.docket;

import cn.xinfang.audit.AccessLog;
import cn.xinfang.directory.Calendars;
import cn.xinfang.directory.Duties;
import cn.xinfang.docket.rules.Visibility;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.law.TermRules;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.registration.RegistrationState;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** One petition with everything that happened to it, for those who may see it. For all others it does not exist. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class CaseFile {

    private Journal journal;
    private CasePages pages;
    private Calendars calendars;
    private AccessLog log;
    private Officials officials;
    private Today today;

    protected CaseFile() {
    }

    @Inject
    CaseFile(Journal journal, CasePages pages, Calendars calendars, AccessLog log, Officials officials, Today today) {
        this.journal = journal;
        this.pages = pages;
        this.calendars = calendars;
        this.log = log;
        this.officials = officials;
        this.today = today;
    }

    /** @throws NotFoundException when there is no such petition or it is not for the signed-in person */
    public CaseView open(UUID id) {
        Actor actor = officials.current().actor();
        History<PetitionFact> history = journal.read(id, PetitionFact.class);
        PetitionState state = visible(history, actor);
        Terms terms = new Terms(TermRules.STANDARD, calendars.current());
        return pages.view(history, state, new Situation(today.date(), actor, terms));
    }

    /**
     * The people of the file in clear. Who asked, when and for what is logged before anything is shown.
     *
     * @param purpose what the names are needed for, in words
     * @throws NotFoundException when there is no such petition or it is not for the signed-in person
     * @throws RefusedException  {@code PURPOSE_MISSING}
     */
    public Identity openIdentity(UUID id, String purpose) {
        Actor actor = officials.current().actor();
        PetitionState state = visible(journal.read(id, PetitionFact.class), actor);
        RegistrationState registration = state.registration();
        log.note(actor, id, "信访人身份信息", purpose);
        return new Identity(registration.petitioners() == null ? List.of() : registration.petitioners(), registration.accused(), state.presentation());
    }

    private PetitionState visible(History<PetitionFact> history, Actor actor) {
        PetitionState state = Petition.fold(history);
        if (!state.known() || !Visibility.allows(actor, state)) {
            throw new NotFoundException("信访件 " + history.stream());
        }
        return state;
    }
}
