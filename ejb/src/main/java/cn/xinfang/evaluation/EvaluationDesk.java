package cn.xinfang.evaluation;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.attachment.Content;
import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.petition.evaluation.Evaluation;
import cn.xinfang.petition.evaluation.Evidence;
import cn.xinfang.petition.evaluation.Means;
import cn.xinfang.petition.evaluation.RecordEvaluation;
import cn.xinfang.petition.evaluation.ReviewEvaluation;
import cn.xinfang.petition.evaluation.Subject;
import cn.xinfang.petition.evaluation.VerifyEvaluation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.UUID;

/** Takes evaluations for petitioners who do not enter them themselves; only people who had no hand in the petition may. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
public class EvaluationDesk {

    @Inject
    private Petitions petitions;

    @Inject
    private AttachmentStore files;

    /**
     * From the sheet that the petitioner filled in and signed.
     *
     * @throws cn.xinfang.kernel.RefusedException {@code HANDLER} for who had a hand in the petition; for a file that is empty, too
     *                                            large or of a type not taken in; and where nothing can be said any more
     */
    public void recordPaper(UUID petition, Evaluation evaluation, String fileName, Content sheet) {
        AttachmentRef scan = keep(fileName, sheet);
        petitions.act(petition, state -> new RecordEvaluation(evaluation, new Evidence(Means.PAPER, scan, null)));
    }

    /** From a call; it counts once {@link #verify} confirms it. */
    public void recordCall(UUID petition, Evaluation evaluation, LocalDateTime calledAt) {
        petitions.act(petition, state -> new RecordEvaluation(evaluation, new Evidence(Means.TELEPHONE, null, calledAt)));
    }

    /** A second person called the petitioner and asked whether he said so. */
    public void verify(UUID petition, Subject subject, boolean confirmed, LocalDateTime calledAt, String remark) {
        petitions.act(petition, state -> new VerifyEvaluation(subject, confirmed, calledAt, remark));
    }

    /** What was found about a dissatisfaction. */
    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
    public void review(UUID petition, Subject subject, boolean justified, String finding) {
        petitions.act(petition, state -> new ReviewEvaluation(subject, justified, finding));
    }

    private AttachmentRef keep(String fileName, Content sheet) {
        try {
            return sheet == null ? null : files.store(fileName, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException("评价表未能保存", e);
        }
    }
}
