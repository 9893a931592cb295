package cn.xinfang.petition.evaluation;

/** Why somebody is not, or only fairly, satisfied. */
public enum Grievance {
    ATTITUDE("态度不好"),
    LATE("超过期限"),
    CLAIM_UNANSWERED("没有答复全部诉求"),
    RESULT("对处理结果不满"),
    NOT_TOLD("没有告知进展"),
    OTHER("其他");

    private final String label;

    Grievance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
