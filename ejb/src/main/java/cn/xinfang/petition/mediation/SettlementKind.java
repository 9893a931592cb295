package cn.xinfang.petition.mediation;

/** The two ways in which parties agree; each ends in a written agreement. */
public enum SettlementKind {
    MEDIATION("调解", "调解协议书"),
    RECONCILIATION("和解", "和解协议书");

    private final String label;
    private final String paper;

    SettlementKind(String label, String paper) {
        this.label = label;
        this.paper = paper;
    }

    public String label() {
        return label;
    }

    /** Title of the agreement. */
    public String paper() {
        return paper;
    }
}
