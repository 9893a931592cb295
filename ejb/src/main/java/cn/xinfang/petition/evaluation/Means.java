package cn.xinfang.petition.evaluation;

/** How the petitioner evaluated. */
public enum Means {
    /** By himself, with number and query code. */
    KIOSK("信访人自助"),
    /** On a signed sheet, scanned by somebody who did not handle the petition. */
    PAPER("纸质评价表"),
    /** In a call; it counts once another person has called again. */
    TELEPHONE("电话回访");

    private final String label;

    Means(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
