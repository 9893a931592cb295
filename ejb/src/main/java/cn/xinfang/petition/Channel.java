package cn.xinfang.petition;

/** The form in which a petition arrives (信访形式). */
public enum Channel {
    LETTER("100", "来信", '1'),
    VISIT("200", "来访", '2'),
    ONLINE("300", "网上信访", '3'),
    MAYORS_MAILBOX("301", "市长、书记信箱", '3'),
    HOTLINE("400", "市长热线", '4'),
    FAX_OR_MAIL("500", "传真/电子邮件", '9'),
    TRANSFERRED_IN("600", "外转", '9'),
    /** Last, so that the keys for the others stay. */
    MOBILE("303", "移动端", '3');

    private final String code;
    private final String label;
    private final char group;

    Channel(String code, String label, char group) {
        this.code = code;
        this.label = label;
        this.group = group;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The digit for the form in a petition number: 1 letter, 2 visit, 3 online, 4 telephone, 9 other. */
    public char group() {
        return group;
    }
}
