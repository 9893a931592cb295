package cn.xinfang.kernel;

/**
 * A reference to the law that a rule, a refusal or a notice rests on.
 *
 * @param law   title without brackets, e.g. 信访工作条例
 * @param place article and paragraph as the law counts them, e.g. 第二十三条第三款
 */
public record Article(String law, String place) {

    @Override
    public String toString() {
        return "《" + law + "》" + place;
    }
}
