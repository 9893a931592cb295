package cn.xinfang.petition.review;

/** Why a request is not taken up; the closed list. */
public enum RequestGround {
    LATE("逾期申请且没有正当理由"),
    NOT_REVIEWABLE("不属于可以请求复查、复核的信访处理意见"),
    OTHER_PROCEDURE("已经进入诉讼、仲裁、行政复议等法定途径"),
    NOT_COMPETENT("不属于本机关、单位复查、复核的范围"),
    NOT_ENTITLED("申请人不是该事项的信访人，也没有受其委托");

    private final String label;

    RequestGround(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
