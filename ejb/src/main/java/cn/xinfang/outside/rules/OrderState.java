package cn.xinfang.outside.rules;

/** Where an order stands. */
public enum OrderState {
    RECEIVED("待处理"),
    CONVERTED("已转信访件"),
    ANSWERED("已答复"),
    RETURNED("已退回");

    private final String label;

    OrderState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
