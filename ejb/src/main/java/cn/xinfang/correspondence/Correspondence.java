package cn.xinfang.correspondence;

import cn.xinfang.audit.AccessLog;
import cn.xinfang.casework.Counter;
import cn.xinfang.casework.Petitions;
import cn.xinfang.correspondence.rules.Composition;
import cn.xinfang.correspondence.rules.Contacts;
import cn.xinfang.correspondence.rules.Issue;
import cn.xinfang.correspondence.rules.Issues;
import cn.xinfang.directory.Duties;
import cn.xinfang.document.DocumentRenderer;
import cn.xinfang.document.MergeRecord;
import cn.xinfang.journal.History;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.handling.DraftText;
import cn.xinfang.petition.handling.Finding;
import cn.xinfang.petition.handling.Proofreading;
import cn.xinfang.petition.review.ReviewText;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import cn.xinfang.security.crypto.QueryCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Prints the papers of a file for those who may see it. Printing one that names the petitioner in full is logged. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class Correspondence {

    @Inject
    private Petitions petitions;

    @Inject
    private Counter counter;

    @Inject
    private Officials officials;

    @Inject
    private ContactBook contacts;

    @Inject
    private DocumentRenderer renderer;

    @Inject
    private AccessLog log;

    @Inject
    private Today today;

    /**
     * Everything that can be printed here, in the order of the file: letters, notices, and for each notice the proof of service,
     * blank until it was served. Not the receipt.
     *
     * @throws NotFoundException when there is no such petition for this official
     */
    public List<Paper> papers(UUID petition) {
        return Issues.of(petitions.history(petition)).stream().map(this::paper).toList();
    }

    /**
     * A paper as it was issued, whenever it is printed.
     *
     * @param key of one of {@link #papers}
     * @throws NotFoundException when there is no such petition for this official, or no such paper of it here
     */
    public byte[] pdf(UUID petition, String key) {
        Issue issue = Issues.of(petitions.history(petition)).stream().filter(it -> it.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFoundException("paper " + key + " of petition " + petition));
        MergeRecord record = Composition.of(issue, contacts.of(issue));
        logged(petition, issue, record);
        return renderer.pdf(record);
    }

    /**
     * The receipt of a registration, or of a query code that was handed out anew.
     *
     * @param queryCode as it was handed out last
     * @throws NotFoundException when there is no such petition for this official and his unit registered none, or its petitioner is not held here
     * @throws RefusedException  {@code QUERY_CODE_WRONG}
     */
    @RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.UNIT_OFFICER})
    public byte[] receipt(UUID petition, String queryCode) {
        History<PetitionFact> history = counter.petition(petition);
        Issue issue = Issues.receipt(history)
                .orElseThrow(() -> new NotFoundException("receipt of petition " + petition));
        if (!QueryCode.verify(queryCode, Petition.fold(history).registration().queryCodeHash())) {
            throw new RefusedException(Refusal.of("QUERY_CODE_WRONG", "查询码与该件不符。", "请使用登记时给出的查询码。"));
        }
        MergeRecord record = Composition.receipt(issue, contacts.of(issue), queryCode);
        logged(petition, issue, record);
        return renderer.pdf(record);
    }

    /**
     * What a draft will look like when it is signed today: without number, the name masked.
     *
     * @throws NotFoundException when there is no such petition for this official
     * @throws RefusedException  where the law does not allow this notice now, or the text is incomplete
     */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public byte[] preview(UUID petition, DraftText text) {
        Official official = officials.current();
        PetitionState seen = petitions.visible(petition);
        PetitionState state = seen.with(seen.handling().withoutDraft());
        Situation situation = petitions.situation(official);
        text.action().refusal(state, situation).or(() -> text.refusal(state, situation)).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        PetitionFact signed = text.signed(state, situation, null);
        Issue issue = Issues.preview(signed, state, official.name());
        return renderer.pdf(Composition.of(issue, contacts.of(issue)));
    }

    /**
     * What should be looked at again in a draft before it is signed today.
     *
     * @throws NotFoundException when there is no such petition for this official
     */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public List<Finding> proofread(UUID petition, DraftText text) {
        return Proofreading.of(text, petitions.visible(petition), today.date());
    }

    /**
     * What a draft of the reviewing body will look like when it is signed today: without number, the name masked.
     *
     * @throws NotFoundException when there is no such petition for this official, or no review of it here
     * @throws RefusedException  where the text is incomplete
     */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
    public byte[] previewReview(UUID petition, ReviewText text) {
        Official official = officials.current();
        PetitionState state = petitions.visible(petition);
        if (state.review().current() == null || state.review().current().request().body().outside()) {
            throw new NotFoundException("paper of a review of petition " + petition);
        }
        Situation situation = petitions.situation(official);
        text.refusal(state, situation).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        Issue issue = Issues.preview(text.signed(state, situation, null), state, official.name());
        return renderer.pdf(Composition.of(issue, contacts.of(issue)));
    }

    private Paper paper(Issue issue) {
        MergeRecord record = Composition.of(issue, contacts.of(issue));
        return new Paper(issue.key(), issue.kind(), Composition.title(record), record.head().number(), record.head().issuedOn(),
                issue.signer(), issue.servedOn());
    }

    private void logged(UUID petition, Issue issue, MergeRecord record) {
        if (issue.showsIdentity()) {
            log.note(officials.current().actor(), petition, "信访人身份信息", "打印" + Composition.title(record));
        }
    }
}
