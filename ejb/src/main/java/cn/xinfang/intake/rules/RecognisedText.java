package cn.xinfang.intake.rules;

import java.util.regex.Pattern;

/** Makes running text of recognised lines. */
public final class RecognisedText {

    private static final Pattern BLANKS = Pattern.compile("[\\h\\u3000]+");
    private static final Pattern BETWEEN_IDEOGRAPHS = Pattern.compile("(?<=[\\p{IsHan}，。、；：！？]) (?=[\\p{IsHan}，。、；：！？])");
    /** A line that ends within a sentence goes on in the next one. */
    private static final Pattern BROKEN_LINE = Pattern.compile("(?<=[\\p{IsHan}\\p{Alnum}，、；“”（）《》])\\n(?=[\\p{IsHan}\\p{Alnum}，。、；：！？“”（）《》])");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\s*\\n\\s*");

    private RecognisedText() {
    }

    /** Null when it holds fewer than ten letters or ideographs: that is no letter. */
    public static String tidy(String lines) {
        String text = EMPTY_LINES.matcher(BLANKS.matcher(lines).replaceAll(" ")).replaceAll("\n").strip();
        text = BROKEN_LINE.matcher(BETWEEN_IDEOGRAPHS.matcher(text).replaceAll("")).replaceAll("");
        return text.codePoints().filter(Character::isLetter).count() < 10 ? null : text;
    }
}
