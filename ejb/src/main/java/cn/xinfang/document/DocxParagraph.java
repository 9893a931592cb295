package cn.xinfang.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;

/** One paragraph of a word processor as a line of a template. */
final class DocxParagraph {

    /** Word processors cut a field into pieces as they please; its first character says how it looks. */
    private static final Pattern FIELD = Pattern.compile("\\{\\{[^{}]*}}");

    private final StringBuilder text = new StringBuilder();
    /** For each character of the text: {@code b}, {@code u}, {@code B} for both, blank for neither. */
    private final StringBuilder looks = new StringBuilder();

    private DocxParagraph(XWPFParagraph paragraph) {
        for (XWPFRun run : paragraph.getRuns()) {
            boolean underlined = run.getUnderline() != UnderlinePatterns.NONE;
            String piece = run.text();
            text.append(piece);
            looks.append((run.isBold() ? underlined ? "B" : "b" : underlined ? "u" : " ").repeat(piece.length()));
        }
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            for (int i = field.start() + 1; i < field.end(); i++) {
                looks.setCharAt(i, looks.charAt(field.start()));
            }
        }
    }

    static String line(XWPFParagraph paragraph) {
        DocxParagraph read = new DocxParagraph(paragraph);
        if (TemplateBody.clause(read.text.toString()) != null) {
            return read.text.toString().strip();
        }
        String style = style(paragraph);
        if (style.equals(DocxFile.HEADING_STYLE)) {
            return "<h2>" + escape(read.text.toString()) + "</h2>";
        }
        String name = name(paragraph, style);
        return "<p" + (name.isEmpty() ? "" : " class=\"" + name + "\"") + ">" + read.marked() + "</p>";
    }

    private String marked() {
        StringBuilder line = new StringBuilder();
        for (int from = 0, to; from < text.length(); from = to) {
            char look = looks.charAt(from);
            for (to = from + 1; to < text.length() && looks.charAt(to) == look; ) {
                to++;
            }
            String piece = escape(text.substring(from, to));
            line.append(switch (look) {
                case 'b' -> "<b>" + piece + "</b>";
                case 'u' -> "<u>" + piece + "</u>";
                case 'B' -> "<b><u>" + piece + "</u></b>";
                default -> piece;
            });
        }
        return line.toString();
    }

    private static String name(XWPFParagraph paragraph, String style) {
        ParagraphAlignment alignment = paragraph.getAlignment();
        if (alignment == ParagraphAlignment.CENTER) {
            return "center";
        }
        if (alignment == ParagraphAlignment.RIGHT || alignment == ParagraphAlignment.END) {
            return "end";
        }
        if (style.equals(DocxFile.ADDRESSEE_STYLE)) {
            return "to";
        }
        return indented(paragraph, style) ? "" : "plain";
    }

    /** What the paragraph says itself counts before its style. */
    private static boolean indented(XWPFParagraph paragraph, String style) {
        CTInd indent = paragraph.getCTP().getPPr() == null ? null : paragraph.getCTP().getPPr().getInd();
        if (indent == null || !indent.isSetFirstLine() && !indent.isSetFirstLineChars()) {
            return style.equals(DocxFile.TEXT_STYLE);
        }
        return indent.isSetFirstLineChars() && indent.getFirstLineChars().signum() > 0 || paragraph.getIndentationFirstLine() > 0;
    }

    private static String style(XWPFParagraph paragraph) {
        XWPFStyle style = paragraph.getStyle() == null || paragraph.getDocument().getStyles() == null ? null
                : paragraph.getDocument().getStyles().getStyle(paragraph.getStyle());
        return style == null || style.getName() == null ? "" : style.getName();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
