package cn.xinfang.evidence;

import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.docket.rules.Sentences;
import cn.xinfang.interconnection.ExchangeEvidence;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Recorded;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.petition.PetitionFact;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What of a petition went to other nodes or came from them, in which package, and who signed for it: the page 交换凭证. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class ExchangeProofs {

    @Inject
    private Petitions petitions;

    @Inject
    private ExchangeEvidence evidence;

    /**
     * In the order in which the packages were made; empty when the petition never left the node where it began.
     *
     * @throws NotFoundException when there is no such petition for this official
     */
    public List<ProofView> of(UUID petition) {
        History<PetitionFact> history = petitions.history(petition);
        Map<UUID, String> sentences = new HashMap<>();
        for (Recorded<PetitionFact> entry : history.entries()) {
            sentences.put(entry.header().id(), Sentences.of(entry.fact()));
        }
        return evidence.of(petition).stream().map(it -> ProofView.of(petition, it, sentences::get)).toList();
    }

    /**
     * A manifest, signature, receipt or certificate by its name.
     *
     * @throws NotFoundException when there is none, or no such petition for this official
     */
    public byte[] file(UUID petition, String name) {
        petitions.history(petition);
        return Optional.ofNullable(evidence.files(petition).get(name)).orElseThrow(() -> new NotFoundException(name));
    }
}
