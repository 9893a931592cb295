package cn.xinfang.document;

/** Results for a claim; the items of Article 32, paragraph 1 are the same in both regulations. Partial support is practice. */
public enum ClaimResult {

    SUPPORTED("予以支持", "请求事实清楚，符合法律、法规、规章或者其他有关规定"),
    PARTLY_SUPPORTED("部分支持", "请求中事实清楚、符合有关规定的部分予以支持，其余部分不予支持"),
    EXPLAINED("解释说明", "请求事由合理但缺乏法律依据"),
    NOT_SUPPORTED("不予支持", "请求缺乏事实根据或者不符合法律、法规、规章或者其他有关规定");

    private final String label;
    private final String wording;

    ClaimResult(String label, String wording) {
        this.label = label;
        this.wording = wording;
    }

    public String label() {
        return label;
    }

    public String wording() {
        return wording;
    }
}
