package cn.xinfang.petition.closing;

/** How a petitioner was asked after the closing. */
public enum RevisitMeans {
    TELEPHONE("电话"),
    AT_HOME("上门"),
    AT_OFFICE("来访时当面");

    private final String label;

    RevisitMeans(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
