package cn.xinfang.commoncause;

import cn.xinfang.petition.Adoption;
import cn.xinfang.commoncause.rules.CauseFact;
import cn.xinfang.commoncause.rules.CommonCause;
import cn.xinfang.commoncause.rules.PolicySuggested;
import cn.xinfang.commoncause.store.CauseStore;
import cn.xinfang.commoncause.store.CauseStore.CauseRow;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.docket.SimilarPetitions;
import cn.xinfang.docket.rules.Light;
import cn.xinfang.document.DocumentRenderer;
import cn.xinfang.document.Letterhead;
import cn.xinfang.document.PolicySuggestion;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The groups of petitions with one cause, and what might become one. */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
public class CauseBoard {

    @Inject
    private CauseStore store;

    @Inject
    private SimilarPetitions similar;

    @Inject
    private PetitionList petitions;

    @Inject
    private Journal journal;

    @Inject
    private Directory directory;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /** Those of the node, what is awaited first. */
    public List<CauseLine> all() {
        return store.all().stream().map(this::line).toList();
    }

    /** @throws NotFoundException when there is none */
    public CauseLine one(UUID id) {
        return line(store.one(id).orElseThrow(() -> new NotFoundException("common cause " + id)));
    }

    /** The petitions of a group that the caller may see. */
    public List<PetitionLine> petitions(UUID id) {
        return petitions.those(store.petitions(id));
    }

    /** From twelve open petitions alike that belong to no group yet: the largest proposal first. */
    public List<Proposal> proposals() {
        return similar.groups(CommonCause.SIMILAR).stream().map(group -> new Proposal(petitions.those(group)))
                .filter(proposal -> proposal.size() >= CommonCause.SIMILAR).toList();
    }

    /** Suggestions of the caller's office that wait for their answer, what is due first in front. */
    public List<CauseLine> awaited() {
        return store.awaited(officials.current().unit()).stream().map(this::line).toList();
    }

    /**
     * The letter of the latest suggestion, as PDF.
     *
     * @throws NotFoundException when nothing was suggested
     */
    public byte[] letter(UUID id) {
        CommonCause cause = CommonCause.of(journal.read(id, CauseFact.class));
        PolicySuggested letter = cause.suggested();
        if (letter == null) {
            throw new NotFoundException("suggestion of " + id);
        }
        Letterhead head = new Letterhead(cause.found().unitName(), letter.document(), true, letter.on(), officials.current().name(),
                directory.unit(cause.found().unit()).phone(), List.of());
        return renderer.pdf(new PolicySuggestion(letter.term().ruleSet(), head, letter.toName(), cause.found().name(),
                cause.found().cause().replaceAll("[。.]+$", ""), cause.petitions().size(), letter.proposal(), letter.term().dueLegal()));
    }

    private CauseLine line(CauseRow row) {
        boolean awaits = row.suggestedOn() != null && row.answeredOn() == null;
        return new CauseLine(row.id(), row.name(), row.cause(), row.unitName(), row.unit().equals(officials.current().unit()), row.foundOn(), row.petitions(),
                row.suggestedTo(), row.proposal(), row.document(), row.suggestedOn(), row.due(),
                awaits ? ChronoUnit.DAYS.between(today.date(), row.due()) : null, awaits ? Light.running(row.due(), today.date()) : null,
                row.adoption() == null ? null : Adoption.valueOf(row.adoption()), row.answer(), row.answeredOn());
    }
}
