package cn.xinfang.document;

import cn.xinfang.law.RuleSet;

/** The documents that are printed, with their code in the office's list of documents. */
public enum DocumentKind {

    RECEIPT("D01", "", "receipt", "信访事项登记回执"),
    WHEREABOUTS("D02", "告", "whereabouts", "信访事项去向告知书"),
    ACCEPTANCE("D03", "受", "acceptance", "信访事项受理告知书"),
    REFUSAL("D04", "不受", "refusal", "信访事项不予受理告知书"),
    LEAD_IN("D04", "导", "lead-in", "信访事项导入法定途径告知书"),
    NO_LONGER_ACCEPTED("D05", "不再", "no-longer-accepted", "信访事项不再受理告知书"),
    PROCEDURAL("D06", "程", "procedural", "信访事项程序性告知书"),
    EXTENSION("D07", "延", "extension", "信访事项延期办理告知书"),
    OPINION("D08", "意", "opinion", "信访事项处理意见书"),
    REPLY("D09", "答", "reply", "建议意见回复、咨询答复"),
    SETTLEMENT("D10", "", "settlement", "调解、和解协议书"),
    HEARING_NOTICE("D11", "听", "hearing-notice", "听证通知书"),
    HEARING_RECORD("D11A", "听结", "hearing-record", "听证笔录和结论"),
    REVIEW_OPINION("D12", "查", "review-opinion", "信访事项复查意见书"),
    REVIEW_ADMISSION("D12A", "查告", "review-admission", "信访事项复查申请告知书"),
    RE_EXAMINATION_OPINION("D13", "核", "review-opinion", "信访事项复核意见书"),
    RE_EXAMINATION_ADMISSION("D13A", "核告", "review-admission", "信访事项复核申请告知书"),
    PROOF_OF_SERVICE("D14", "", "proof-of-service", "送达回证"),
    TRANSFER_LETTER("D15", "转", "transfer-letter", "信访事项转送函"),
    OBJECTION("D19", "", "objection", "信访事项异议函"),
    OBJECTION_REPLY("D19", "", "objection-reply", "信访事项异议核实意见"),
    COMPLETION_REPORT("D16", "", "completion-report", "信访事项办结报告"),
    REPLY_REPORT("D16", "", "reply-report", "信访事项办结报告（答复建议、咨询）"),
    URGENT_REPORT("D21", "", "urgent-report", "重大紧急信访信息专报"),
    ASSIGNMENT_LETTER("D16", "交", "assignment-letter", "信访事项交办函"),
    SUPERVISION_LETTER("D17", "督", "supervision-letter", "信访事项督办函"),
    HAND_OVER("D20", "移", "hand-over", "信访事项移送函");

    private final String code;
    private final String mark;
    private final String template;
    private final String title;

    DocumentKind(String code, String mark, String template, String title) {
        this.code = code;
        this.mark = mark;
        this.template = template;
        this.title = title;
    }

    /** {@code D01} to {@code D25}. */
    public String code() {
        return code;
    }

    /** The characters for this kind in a document number (文种), such as {@code 转}; empty where the kind carries no number. */
    public String mark() {
        return mark;
    }

    /** The heading. The notice of acceptance has its own under the regulation of 2022 (Article 23, paragraph 3). */
    public String title(RuleSet ruleSet) {
        return this == ACCEPTANCE && ruleSet == RuleSet.XFGZTL2022 ? "信访事项接收情况及处理途径和程序告知书" : title;
    }

    String template() {
        return template;
    }
}
