package cn.xinfang.petition.evaluation;

import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What shows that the petitioner himself said it.
 *
 * @param scan     the sheet that he signed; for paper
 * @param calledAt when he was called; for the telephone
 */
public record Evidence(Means means, AttachmentRef scan, LocalDateTime calledAt) {

    static final Evidence HIMSELF = new Evidence(Means.KIOSK, null, null);

    Optional<Refusal> refusal(LocalDate today) {
        if (means == null || means == Means.KIOSK) {
            return Optional.of(Refusal.of("EVALUATION_MEANS", "未选评价方式。", "工作人员只能登记纸质评价表或电话回访；自助评价由信访人本人在查询机上进行。"));
        }
        if (means == Means.PAPER && scan == null) {
            return Optional.of(Refusal.of("SHEET_MISSING", "没有评价表扫描件。", "请上传信访人签名的评价表。"));
        }
        return means == Means.TELEPHONE && (calledAt == null || calledAt.toLocalDate().isAfter(today))
                ? Optional.of(Refusal.of("CALL_TIME", "通话时间缺少或晚于今天。", "请填写与信访人通话的时间。")) : Optional.empty();
    }
}
