package cn.xinfang.petition;

/** Where a petition stands; derived from its facts, never stored as a truth of its own. */
public enum Status {
    REGISTERED("10", "已登记"),
    TRANSFERRED("20", "已转送"),
    ASSIGNED("21", "已交办"),
    OBJECTED("25", "异议待核实"),
    ACCEPTED("30", "已受理"),
    EXTENDED("31", "已延期"),
    OPINION_ISSUED("50", "已出具意见"),
    SERVED("51", "已送达"),
    VERIFIED("55", "审核认定办结"),
    ANSWERED("60", "已答复"),
    REVIEWING("61", "复查中"),
    REVIEWED("62", "已复查"),
    RE_EXAMINING("63", "复核中"),
    /** The re-examination is made; the same facts and reasons are not accepted any more. */
    CONCLUDED("64", "已复核终结"),
    /** Every claim goes on in a statutory procedure. */
    LED_IN("70", "已导入"),
    /** Every claim goes on elsewhere, the last with a body that has power over it. */
    HANDED_OVER("71", "已移送"),
    DECLINED("80", "不予受理"),
    /** The same matter was answered and its procedure is over. */
    NO_LONGER_ACCEPTED("81", "不再受理"),
    /** Goes on in an earlier petition about the same matter. */
    JOINED("82", "已并入"),
    FILED("90", "存档"),
    WITHDRAWN("94", "撤回"),
    /** The petitioner let the period for a review or re-examination pass, or the parties settled what was to be answered. */
    PROCEDURE_ENDED("95", "程序终结");

    private final String code;
    private final String label;

    Status(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Two-digit item state code (信访件状态). */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Nothing more is due from the petition office or the unit. */
    public boolean ended() {
        return switch (this) {
            case VERIFIED, ANSWERED, CONCLUDED, LED_IN, HANDED_OVER, PROCEDURE_ENDED, DECLINED, NO_LONGER_ACCEPTED, JOINED, FILED, WITHDRAWN -> true;
            default -> false;
        };
    }
}
