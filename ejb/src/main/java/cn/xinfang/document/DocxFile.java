package cn.xinfang.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A template as the file that a word processor opens. What it looks like on paper comes from GB/T 9704, not from the file. */
final class DocxFile {

    /** Names of the paragraph styles; word processors keep them, whatever they do with the identifiers. */
    static final String CLAUSE_STYLE = "系统条款";
    static final String HEADING_STYLE = "公文小标题";
    static final String ADDRESSEE_STYLE = "公文主送";
    static final String TEXT_STYLE = "公文正文";

    private static final int TWENTIETHS = 20;
    private static final double MILLIMETRE = 72 / 25.4;

    private DocxFile() {
    }

    static byte[] write(TemplateBody body) {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page(document.getDocument().getBody().addNewSectPr());
            XWPFStyles styles = document.createStyles();
            List.of(CLAUSE_STYLE, HEADING_STYLE, ADDRESSEE_STYLE, TEXT_STYLE).forEach(name -> style(styles, name));
            for (String line : body.lines()) {
                paragraph(document.createParagraph(), line);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @return its wording
     * @throws UnprintableException when it is no such file, or holds what the papers cannot show
     */
    static TemplateBody read(byte[] file) throws UnprintableException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> faults = DocxFeatures.unprintable((Element) document.getDocument().getBody().getDomNode());
            if (!faults.isEmpty()) {
                throw new UnprintableException(faults);
            }
            List<String> lines = new ArrayList<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                if (!paragraph.getText().isBlank()) {
                    lines.add(DocxParagraph.line(paragraph));
                }
            }
            return new TemplateBody(String.join("\n", lines));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | NotOfficeXmlFileException e) {
            throw new UnprintableException(List.of("文件不是 DOCX 文档或者已经损坏，请在文字处理软件中另存为“Word 文档（.docx）”后再上传。"));
        }
    }

    private static void paragraph(XWPFParagraph paragraph, String line) {
        String clause = TemplateBody.clause(line);
        if (clause != null) {
            paragraph.setStyle(CLAUSE_STYLE);
            paragraph.createRun().setText(line.strip());
            return;
        }
        Element element = parsed(line);
        String looks = element.getAttribute("class");
        paragraph.setStyle(element.getTagName().equals("h2") ? HEADING_STYLE : looks.equals("to") ? ADDRESSEE_STYLE : TEXT_STYLE);
        if (looks.equals("center") || looks.equals("end")) {
            paragraph.setAlignment(looks.equals("center") ? ParagraphAlignment.CENTER : ParagraphAlignment.RIGHT);
        }
        if (!looks.isEmpty() && !looks.equals("to")) {
            paragraph.setIndentationFirstLine(0);
        }
        runs(paragraph, element, false, false);
    }

    private static void runs(XWPFParagraph paragraph, Node parent, boolean bold, boolean underlined) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                runs(paragraph, element, bold || element.getTagName().equals("b"), underlined || element.getTagName().equals("u"));
            } else {
                XWPFRun run = paragraph.createRun();
                run.setText(node.getNodeValue());
                run.setBold(bold);
                if (underlined) {
                    run.setUnderline(UnderlinePatterns.SINGLE);
                }
            }
        }
    }

    private static Element parsed(String line) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(line))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("not a line of a template: " + line, e);
        }
    }

    private static void page(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(twentieths(210));
        size.setH(twentieths(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twentieths(37));
        margins.setLeft(twentieths(28));
        margins.setRight(twentieths(26));
        margins.setBottom(twentieths(35));
    }

    private static BigInteger twentieths(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * MILLIMETRE * TWENTIETHS));
    }

    private static void style(XWPFStyles styles, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(name);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        var looks = style.addNewRPr();
        var font = looks.addNewRFonts();
        font.setEastAsia(name.equals(HEADING_STYLE) ? "黑体" : "仿宋");
        looks.addNewSz().setVal(BigInteger.valueOf(32));
        if (name.equals(CLAUSE_STYLE)) {
            looks.addNewColor().setVal("7F7F7F");
        }
        var paragraph = style.addNewPPr();
        if (name.equals(TEXT_STYLE) || name.equals(HEADING_STYLE)) {
            paragraph.addNewInd().setFirstLineChars(BigInteger.valueOf(200));
        }
        styles.addStyle(new XWPFStyle(style, styles));
    }

    /** A file that cannot become a template. */
    static final class UnprintableException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<String> faults;

        UnprintableException(List<String> faults) {
            super(String.join(" ", faults));
            this.faults = faults;
        }

        /** In Chinese, each with what to do. */
        List<String> faults() {
            return faults;
        }
    }
}
