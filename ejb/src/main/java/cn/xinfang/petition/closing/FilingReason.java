package cn.xinfang.petition.closing;

/** The only reasons for filing a petition without handling it (domain §3.1, 存). */
public enum FilingReason {
    ANONYMOUS_WITHOUT_FACTS("匿名且无具体事实"),
    THANKS("感谢、表达情感"),
    UNREADABLE("无法辨认内容"),
    DUPLICATE("与已登记件完全相同");

    private final String label;

    FilingReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
