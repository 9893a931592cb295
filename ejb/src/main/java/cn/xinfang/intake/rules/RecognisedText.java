package cn.xinfang.intake.rules;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes running text of recognised lines. */
public final class RecognisedText {

    private static final Pattern BLANKS = Pattern.compile("[\\h\\u3000]+");
    private static final Pattern BETWEEN_IDEOGRAPHS = Pattern.compile("(?<=[\\p{IsHan}，。、；：！？]) (?=[\\p{IsHan}，。、；：！？])");
    /** A line that ends within a sentence goes on in the next one. */
    private static final Pattern BROKEN_LINE = Pattern.compile("(?<=[\\p{IsHan}\\p{Alnum}，、；“”（）《》])\\n(?=[\\p{IsHan}\\p{Alnum}，。、；：！？“”（）《》])");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\s*\\n\\s*");

    /** Radicals that PDF fonts write for ideographs of the same shape, and which Unicode does not fold. */
    private static final String RADICALS = "⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻩⻬⻮⻰⻳";
    private static final String IDEOGRAPHS = "母民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟黄齐齿龙龟";

    private RecognisedText() {
    }

    /** Null when it holds fewer than ten letters or ideographs: that is no letter. */
    public static String tidy(String lines) {
        String text = EMPTY_LINES.matcher(BLANKS.matcher(withoutRadicals(lines)).replaceAll(" ")).replaceAll("\n").strip();
        text = BROKEN_LINE.matcher(BETWEEN_IDEOGRAPHS.matcher(text).replaceAll("")).replaceAll("");
        return text.codePoints().filter(Character::isLetter).count() < 10 ? null : text;
    }

    private static String withoutRadicals(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            int known = RADICALS.indexOf(letter);
            if (known >= 0) {
                plain.append(IDEOGRAPHS.charAt(known));
            } else if (Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.KANGXI_RADICALS) {
                plain.append(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC));
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
