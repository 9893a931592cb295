package cn.xinfang.document;

/** Duties of the addressed unit that protect the petitioner, printed on letters. */
public enum Caution {

    /** Report against a person or unit: 2005 Article 23, 2022 Article 30, paragraph 3. */
    REPORT("第二十三条", "第三十条第三款", "不得将信访人的检举、揭发材料以及有关情况透露或者转给被检举、揭发的人员或者单位"),
    /** The petitioner asked for confidentiality; retaliation is forbidden by 2005 Article 3, 2022 Article 18. */
    CONFIDENTIAL("第三条第三款", "第十八条第四款", "信访人要求保密，不得向与办理无关的人员和单位透露信访人身份；任何组织和个人不得打击报复信访人");

    private final String article2005;
    private final String article2022;
    private final String wording;

    Caution(String article2005, String article2022, String wording) {
        this.article2005 = article2005;
        this.article2022 = article2022;
        this.wording = wording;
    }

    public String article2005() {
        return article2005;
    }

    public String article2022() {
        return article2022;
    }

    public String wording() {
        return wording;
    }
}
