package cn.xinfang.petition.supervision;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** Records to whom a major and urgent matter was reported. */
public record ReportUrgent(String bodies, String means) implements PetitionCommand {

    @Override
    public Action action() {
        return Action.REPORT_URGENT;
    }

    @Override
    public Decision decide(PetitionState state, Situation at) {
        return bodies == null || bodies.isBlank() || means == null || means.isBlank()
                ? new Decision.Refused(Refusal.of("REPORT_MISSING", "未写报告对象或报告情况。", "请写明向谁报告、怎样报告、采取了什么措施。"))
                : Decision.of(new UrgentReported(at.today(), bodies, means));
    }
}
