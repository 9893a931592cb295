package cn.xinfang.document;

/** The ways a claim may go under the regulation of 2022 (信访工作条例 Articles 29 to 31), as a notice words them. */
public enum Route {

    SUGGESTION("按照建议意见类事项研究论证，并予以回复", "第二十九条第一款"),
    REPORT("按照检举控告类事项，由有权处理的机关依规依纪依法办理和反馈", "第三十条第一款"),
    JUDICIAL("通过审判机关、检察机关、公安机关的法定程序处理", "第三十一条第一项"),
    ARBITRATION("导入仲裁程序处理", "第三十一条第二项"),
    PARTY_APPEAL("导入党员申诉、申请复审程序处理", "第三十一条第三项"),
    ADMINISTRATIVE_PROCEDURE("导入行政复议、行政裁决、行政确认、行政许可、行政处罚等行政程序处理", "第三十一条第四项"),
    STATUTORY_DUTY("按照申请查处违法行为、履行保护合法权益职责的规定，依法履行或者答复", "第三十一条第五项"),
    PETITION_PROCEDURE("按照信访程序听取陈述、调查核实，出具信访处理意见书", "第三十一条第六项"),
    INQUIRY("作为咨询类事项予以解答", null);

    private final String wording;
    private final String article;

    Route(String wording, String article) {
        this.wording = wording;
        this.article = article;
    }

    public String wording() {
        return wording;
    }

    /** Place in 信访工作条例; null for an inquiry, which the regulation does not name. */
    public String article() {
        return article;
    }
}
