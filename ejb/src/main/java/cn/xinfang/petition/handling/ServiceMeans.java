package cn.xinfang.petition.handling;

/** How a document reaches the petitioner (civil procedure law Articles 87–95 by analogy). */
public enum ServiceMeans {
    IN_PERSON("当面送达", "签收人和日期"),
    POST("邮寄送达", "挂号或快递单号"),
    LEFT("留置送达", "拒收情况"),
    ELECTRONIC("电子送达", "信访人同意的方式和到达凭证"),
    PUBLIC_NOTICE("公告送达", "公告载体"),
    /** Name or address is not known: the law waives the written notice, the file says why. */
    UNREACHABLE("无法告知", "姓名、住址不清的情况说明");

    private final String label;
    private final String proof;

    ServiceMeans(String label, String proof) {
        this.label = label;
        this.proof = proof;
    }

    public String label() {
        return label;
    }

    /** Whether the petitioner has it, so that his own period begins. */
    public boolean reaches() {
        return this != UNREACHABLE;
    }

    /** What proves it. */
    public String proof() {
        return proof;
    }
}
