package cn.xinfang.petition.supervision;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Situation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an office asks of the unit it supervises.
 *
 * @param dueOn  day by which the unit reports
 * @param remark what it has to do
 */
public record Demand(SupervisionLevel level, LocalDate dueOn, String remark) {

    /** Working days within which a unit reports where nobody sets another day; a local arrangement. */
    public static final int USUAL_DAYS = 5;

    Optional<Refusal> refusal(Situation at) {
        if (level == null) {
            return Optional.of(Refusal.of("LEVEL_MISSING", "未选督办方式。", "请选择催办、督办函或实地督查。"));
        }
        if (dueOn == null || !dueOn.isAfter(at.today())) {
            return Optional.of(Refusal.of("REPORT_DATE", "反馈期限应在今天以后。", "请填写承办单位反馈的期限。"));
        }
        return remark == null || remark.isBlank()
                ? Optional.of(Refusal.of("REMARK_MISSING", "未写督办要求。", "请写明要求承办单位做什么。")) : Optional.empty();
    }
}
