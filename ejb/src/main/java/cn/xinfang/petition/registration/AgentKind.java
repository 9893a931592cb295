package cn.xinfang.petition.registration;

/** Who may act for a petitioner. */
public enum AgentKind {
    LAWYER("律师"),
    RELATIVE("近亲属"),
    LEGAL_WORKER("基层法律服务工作者"),
    OTHER("其他受托人");

    private final String label;

    AgentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
