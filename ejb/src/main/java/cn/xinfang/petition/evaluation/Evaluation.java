package cn.xinfang.petition.evaluation;

import cn.xinfang.kernel.Refusal;
import java.util.Optional;
import java.util.Set;

/**
 * What the petitioner says of one subject.
 *
 * @param grievances at least one where he is not satisfied
 * @param remark     in his words, at most 500 characters; may be null
 */
public record Evaluation(Subject subject, Satisfaction satisfaction, Set<Grievance> grievances, String remark) {

    /** Longest remark. */
    public static final int REMARK = 500;

    public Evaluation {
        grievances = grievances == null ? Set.of() : Set.copyOf(grievances);
        remark = remark == null || remark.isBlank() ? null : remark.strip();
    }

    /** Why it cannot be taken; empty where it is complete. */
    Optional<Refusal> refusal() {
        if (subject == null || satisfaction == null) {
            return Optional.of(Refusal.of("EVALUATION_INCOMPLETE", "还没有选择评价对象或满意程度。", "请选择满意、基本满意或不满意。"));
        }
        if (satisfaction == Satisfaction.UNSATISFIED && grievances.isEmpty()) {
            return Optional.of(Refusal.of("GRIEVANCE_MISSING", "还没有选择不满意的原因。", "请至少选择一项原因，信访部门将据此核查。"));
        }
        return remark != null && remark.length() > REMARK
                ? Optional.of(Refusal.of("REMARK_TOO_LONG", "评价说明超过 " + REMARK + " 字。", "请缩短说明。")) : Optional.empty();
    }
}
