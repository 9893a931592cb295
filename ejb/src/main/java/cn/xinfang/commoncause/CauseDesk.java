package cn.xinfang.commoncause;

import cn.xinfang.casework.Petitions;
import cn.xinfang.petition.Adoption;
import cn.xinfang.commoncause.rules.CauseFact;
import cn.xinfang.commoncause.rules.CauseFound;
import cn.xinfang.commoncause.rules.CommonCause;
import cn.xinfang.commoncause.rules.PetitionSetApart;
import cn.xinfang.commoncause.rules.PetitionsGathered;
import cn.xinfang.commoncause.rules.PolicyAnswered;
import cn.xinfang.commoncause.rules.PolicySuggested;
import cn.xinfang.commoncause.store.CauseStore;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.UnitView;
import cn.xinfang.document.DocumentRegister;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.law.Term;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Gathers petitions with one cause, suggests how policy should be improved and notes what came of it. */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
public class CauseDesk {

    /** The characters of a suggestion in a document number. */
    private static final String MARK = "建";

    @Inject
    private Journal journal;

    @Inject
    private Petitions petitions;

    @Inject
    private CauseStore store;

    @Inject
    private DocumentRegister documents;

    @Inject
    private Directory directory;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /**
     * Begins a group. No petition changes by it: each keeps its way and its periods.
     *
     * @param name  of the problem
     * @param cause why it comes up again and again
     * @throws RefusedException {@code NOT_AN_OFFICE}, {@code CAUSE_TEXT}, {@code CAUSE_TOO_SMALL}, {@code CAUSE_RESTRICTED}, {@code ALREADY_GATHERED}
     */
    public UUID find(String name, String cause, List<UUID> gathered) {
        Official official = officials.current();
        refuse(official.office() ? Optional.empty() : Optional.of(Refusal.of("NOT_AN_OFFICE", "共性问题由信访部门串并。", "请告知信访局。")));
        refuse(CommonCause.defect(name, cause, gathered.size()));
        gathered.forEach(this::open);
        Set<UUID> elsewhere = store.gathered(gathered);
        refuse(elsewhere.isEmpty() ? Optional.empty()
                : Optional.of(Refusal.of("ALREADY_GATHERED", "所选信访件中有 " + elsewhere.size() + " 件已经串并。", "请刷新页面后重选。")));
        UUID id = Ids.next();
        LocalDate on = today.date();
        journal.begin(id, CauseProjector.KIND, List.of(new CauseFound(name.strip(), cause.strip(), official.unit(), official.unitName(), on),
                new PetitionsGathered(List.copyOf(gathered), on)), official.author());
        return id;
    }

    /** Takes a petition out that is about something else. */
    public void setApart(UUID cause, UUID petition, String reason) {
        refuse(reason == null || reason.isBlank() ? Optional.of(Refusal.of("REASON_MISSING", "移出须写明原因。", "请填写原因。")) : Optional.empty());
        History<CauseFact> history = own(cause);
        if (!CommonCause.of(history).petitions().contains(petition)) {
            throw new NotFoundException("petition " + petition + " in " + cause);
        }
        journal.append(history, List.of(new PetitionSetApart(petition, reason.strip(), today.date())), officials.current().author());
    }

    /**
     * Sends a suggestion to improve policy; a written answer is due within thirty days (T14).
     *
     * @param to       code of the unit that may change the policy
     * @param proposal facts, basis and proposal
     */
    public void suggest(UUID cause, String to, String proposal) {
        History<CauseFact> history = own(cause);
        refuse(CommonCause.of(history).notSuggestable(to, proposal));
        UnitView sender = directory.unit(officials.current().unit());
        LocalDate on = today.date();
        Term term = petitions.terms().start(ClockKind.T14, RuleSet.at(on), on).orElseThrow();
        journal.append(history, List.of(new PolicySuggested(to, directory.unit(to).name(), proposal.strip(),
                documents.next(sender.code(), sender.docSign(), MARK, on), term, on)), officials.current().author());
    }

    /** Notes the written answer to the suggestion. */
    public void answer(UUID cause, Adoption adoption, String answer, LocalDate on) {
        History<CauseFact> history = own(cause);
        refuse(CommonCause.of(history).notAnswerable(adoption, answer, on, today.date()));
        journal.append(history, List.of(new PolicyAnswered(adoption, answer.strip(), on)), officials.current().author());
    }

    private void open(UUID petition) {
        refuse(petitions.visible(petition).registration().restricted()
                ? Optional.of(Refusal.of("CAUSE_RESTRICTED", "检举控告和要求保密的件不串并。", "请去掉该件。")) : Optional.empty());
    }

    private History<CauseFact> own(UUID id) {
        History<CauseFact> history = journal.read(id, CauseFact.class);
        CommonCause cause = CommonCause.of(history);
        if (cause.found() == null || !cause.found().unit().equals(officials.current().unit())) {
            throw new NotFoundException("common cause " + id);
        }
        return history;
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(it -> {
            throw new RefusedException(it);
        });
    }
}
