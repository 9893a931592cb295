package cn.xinfang.security.masking;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shortens personal data for screens, lists and log lines. What has an unexpected form is masked wholly rather than shown.
 * Null stays null.
 */
public final class Masking {

    private static final String HIDDEN = "****";
    private static final Set<String> COMPOUND_SURNAMES = Set.of("欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫",
            "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙",
            "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "令狐", "百里", "呼延", "东郭", "南门", "西门");
    private static final Pattern ID_NUMBER = Pattern.compile("(\\d{4})(\\d{8}|\\d{11})([\\dXx]{3})");
    private static final Pattern MOBILE = Pattern.compile("(1\\d{2})\\d{4}(\\d{4})");
    private static final Pattern LANDLINE = Pattern.compile("(?:(0\\d{2,3})-?)?\\d{4,5}(\\d{3})");
    /** A name of a division holds no word of a lower level, so that 三合小区 is never taken for a district. */
    private static final String NAME = "[\\p{IsHan}&&[^省市县区镇乡村社组街道路巷号栋楼室园校厂]]{1,12}?";
    private static final Pattern TO_COUNTY = Pattern.compile("(?:" + NAME + "(?:省|自治区))?(?:" + NAME + "(?:自治州|地区|盟|市))?"
            + NAME + "(?:自治县|自治旗|县|(?<![小社新园校厂景矿库])区|旗|市)");

    private Masking() {
    }

    /** 张三 → 张*, 欧阳娜娜 → 欧阳**; a name of one character is hidden. */
    public static String name(String name) {
        if (name == null) {
            return null;
        }
        int[] characters = name.strip().codePoints().toArray();
        int shown = characters.length > 2 && COMPOUND_SURNAMES.contains(new String(characters, 0, 2)) ? 2
                : characters.length > 1 ? 1 : 0;
        return new String(characters, 0, shown) + "*".repeat(characters.length - shown);
    }

    /** 13800000000 → 138****0000, 0935-8210000 → 0935****000. */
    public static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        String plain = phone.replaceAll("\\s", "").replaceFirst("^(\\+86|0086)-?", "");
        Matcher mobile = MOBILE.matcher(plain.replace("-", ""));
        if (mobile.matches()) {
            return mobile.group(1) + HIDDEN + mobile.group(2);
        }
        Matcher landline = LANDLINE.matcher(plain);
        if (landline.matches()) {
            return (landline.group(1) == null ? "" : landline.group(1)) + HIDDEN + landline.group(2);
        }
        return HIDDEN;
    }

    /** 621399197001010013 → 6213***********013; passports and other documents are hidden. */
    public static String idNumber(String number) {
        if (number == null) {
            return null;
        }
        Matcher matcher = ID_NUMBER.matcher(number.strip());
        return matcher.matches() ? matcher.group(1) + "*".repeat(matcher.group(2).length()) + matcher.group(3) : HIDDEN;
    }

    /** 陇宁市安河县红柳镇三合村5号 → 陇宁市安河县****; nothing below county or district is shown. */
    public static String address(String address) {
        if (address == null) {
            return null;
        }
        Matcher matcher = TO_COUNTY.matcher(address.strip());
        return matcher.lookingAt() ? matcher.group() + HIDDEN : HIDDEN;
    }
}
