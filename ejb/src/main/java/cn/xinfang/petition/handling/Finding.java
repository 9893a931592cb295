package cn.xinfang.petition.handling;

/**
 * What proofreading found in a draft: mended, or answered with a reason before it is signed.
 *
 * @param where in Chinese, the field
 * @param what  what is wrong there
 * @param todo  what mends it
 */
public record Finding(String where, String what, String todo) {

    /** Names it among the findings of one draft. */
    public String key() {
        return where + "：" + what;
    }
}
