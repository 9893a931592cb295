package cn.xinfang.petition;

/** The way on which an appeal is solved: the six cases of 信访工作条例 Article 31. */
public enum Route {
    LITIGATION(1, "诉讼等政法程序"),
    ARBITRATION(2, "仲裁"),
    PARTY_APPEAL(3, "党员申诉、复审"),
    ADMINISTRATIVE(4, "复议、裁决、确认、许可、处罚等"),
    STATUTORY_DUTY(5, "查处违法、履行法定职责"),
    PETITION(6, "信访程序");

    private final int item;
    private final String label;

    Route(int item, String label) {
        this.item = item;
        this.label = label;
    }

    /** The number of the case in Article 31. */
    public int item() {
        return item;
    }

    public String label() {
        return label;
    }
}
