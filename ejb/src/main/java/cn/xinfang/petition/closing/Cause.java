package cn.xinfang.petition.closing;

/** Why a matter came about (信访原因, domain §2.2): what the office finds when it verifies a closing. Of the matter, never of a person. */
public enum Cause {
    POLICY_NOT_CARRIED_OUT("01", "政策未落实"),
    POLICY_UNSETTLED("02", "政策不配套、不连续、不周全"),
    UNSOUND_DECISION("03", "决策不科学、不民主"),
    INACTION("04", "行政不作为、拖延"),
    WRONGFUL_ACTION("05", "行政乱作为、侵害权益"),
    SHIFTED_RESPONSIBILITY("06", "推诿扯皮"),
    NOT_EXPLAINED("07", "解释不到位"),
    HISTORY("08", "历史遗留"),
    CIRCUMSTANCES("09", "客观条件、资金"),
    VILLAGE_AFFAIRS("10", "基层自治、村务"),
    CIVIL_DISPUTE("11", "民间纠纷"),
    EMPLOYMENT("12", "企业用工、欠薪"),
    LITIGATION("13", "涉法涉诉"),
    GROUNDLESS("14", "诉求无依据"),
    OTHER("99", "其他");

    private final String code;
    private final String label;

    Cause(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Two-digit code (信访原因代码). */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
