package cn.xinfang.counsel.rules;

/** @param wording with what is to be filled in between 〔 and 〕, which proofreading finds where it is left */
public record SampleReply(String code, String title, String wording) {

    /** What was typed, with the sample after it; nothing typed is lost. */
    public String after(String typed) {
        return typed == null || typed.isBlank() ? wording : typed.stripTrailing() + "\n" + wording;
    }
}
