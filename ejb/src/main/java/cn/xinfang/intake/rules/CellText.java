package cn.xinfang.intake.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What stands in a cell, without what spreadsheets and older programs leave in it. */
public final class CellText {

    /** Longer cells do not exist in spreadsheets: a longer one swallowed its neighbours by an unpaired quote. */
    public static final int LONGEST = 32_767;

    /** How Office Open XML writes characters that XML does not know: {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\uFFFE\uFFFF&&[^\n\t]]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\t]");
    private static final Pattern LINE_BLANKS = Pattern.compile(" +\n");

    private CellText() {
    }

    /** The text with its line breaks, other blanks as plain ones, nothing invisible; null where nothing is left. */
    public static String clean(String cell) {
        if (cell == null) {
            return null;
        }
        if (cell.chars().noneMatch(CellText::special)) {
            String plain = cell.strip();
            return plain.isEmpty() ? null : plain;
        }
        String text = ESCAPED.matcher(cell).replaceAll(CellText::unescaped);
        text = LINE_ENDS.matcher(text).replaceAll("\n");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = LINE_BLANKS.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\n").strip();
        return text.isEmpty() ? null : text;
    }

    /** The same on one line, blanks only single. */
    public static String line(String cell) {
        String text = clean(cell);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** For numbers, names of columns, units and classes: half-width, without any blank; null where nothing is left. */
    public static String compact(String cell) {
        String text = clean(cell);
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Whether the character needs a closer look; most cells have none. */
    private static boolean special(int character) {
        return character < ' ' || character == '_' || character > '~' && switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static String unescaped(MatchResult found) {
        char written = (char) Integer.parseInt(found.group(1), 16);
        return written == '$' || written == '\\' ? "\\" + written : String.valueOf(written);
    }
}
