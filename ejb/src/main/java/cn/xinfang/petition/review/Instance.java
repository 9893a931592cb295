package cn.xinfang.petition.review;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.handling.NoticeKind;

/** The two steps above the handling opinion (信访条例 Articles 34–35, 信访工作条例 Articles 35–36). */
public enum Instance {
    REVIEW("复查", ClockKind.T08, ClockKind.T09, NoticeKind.REVIEW_ADMISSION, NoticeKind.REVIEW_OPINION),
    RE_EXAMINATION("复核", ClockKind.T10, ClockKind.T11, NoticeKind.RE_EXAMINATION_ADMISSION, NoticeKind.RE_EXAMINATION_OPINION);

    private final String label;
    private final ClockKind window;
    private final ClockKind clock;
    private final NoticeKind admission;
    private final NoticeKind opinion;

    Instance(String label, ClockKind window, ClockKind clock, NoticeKind admission, NoticeKind opinion) {
        this.label = label;
        this.window = window;
        this.clock = clock;
        this.admission = admission;
        this.opinion = opinion;
    }

    public String label() {
        return label;
    }

    /** The petitioner's own period for requesting it. */
    public ClockKind window() {
        return window;
    }

    /** The period of the body. */
    public ClockKind clock() {
        return clock;
    }

    public NoticeKind admission() {
        return admission;
    }

    public NoticeKind opinion() {
        return opinion;
    }

    public String article(RuleSet rules) {
        if (rules == RuleSet.XFTL2005) {
            return this == REVIEW ? "第三十四条" : "第三十五条第一款";
        }
        return this == REVIEW ? "第三十五条" : "第三十六条第一款";
    }
}
