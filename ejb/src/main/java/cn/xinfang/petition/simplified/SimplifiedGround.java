package cn.xinfang.petition.simplified;

/** The only reasons for which a petition that is brought for the first time may be handled in the simplified way (domain §3.2). */
public enum SimplifiedGround {
    CLEAR("事实清楚、责任明确、争议不大、易于解决"),
    ANSWERED_AT_ONCE("提出咨询、意见建议或者表达感谢，可以即时答复"),
    DAILY_LIFE("涉及群众日常生产生活、时效性强，应当即时处理"),
    PROMISED("有关机关、单位已有明确承诺或者结论");

    private final String label;

    SimplifiedGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
