package cn.xinfang.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.document.DocxFile.UnprintableException;
import cn.xinfang.law.RuleSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {

    private static final DocumentRenderer RENDERER = new DocumentRenderer(Path.of("no-fonts"), it -> Optional.empty());
    private static final ShippedTemplate OPINION = ShippedTemplate.of(DocumentKind.OPINION);

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void the_shipped_template_comes_back_unchanged_from_a_word_processor_file(DocumentKind kind) throws UnprintableException {
        TemplateBody shipped = ShippedTemplate.of(kind).body();
        TemplateBody back = DocxFile.read(DocxFile.write(shipped));
        assertEquals(shipped, back);
        assertEquals(List.of(), back.faults(ShippedTemplate.of(kind)));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void the_shipped_wording_as_a_version_prints_what_is_shipped(DocumentKind kind) throws IOException {
        for (RuleSet rules : RuleSet.values()) {
            MergeRecord record = Specimens.of(kind, rules);
            assertEquals(text(RENDERER.pdf(record)), text(RENDERER.pdf(record, ShippedTemplate.of(kind).body())));
        }
    }

    @Test
    void a_new_wording_prints_between_the_clauses_that_stay() throws Exception {
        TemplateBody worded = edited(it -> {
            XWPFParagraph added = it.getParagraphs().get(2);
            added.createRun().setText("感谢你{{信");
            added.createRun().setText("访人}}对我们工作的监督。");
        });
        assertEquals(List.of(), worded.faults(OPINION));
        String text = text(RENDERER.pdf(Specimens.of(DocumentKind.OPINION, RuleSet.XFGZTL2022), worded));
        assertTrue(text.contains("受理。感谢你测试甲对我们工作的监督。"), text);
        assertTrue(text.contains("30日内向陇宁市自然资源局提出复查申请"), text);
    }

    @Test
    void bold_underline_and_alignment_are_kept() throws Exception {
        TemplateBody worded = edited(it -> {
            XWPFParagraph added = it.getParagraphs().get(2);
            added.setAlignment(ParagraphAlignment.CENTER);
            added.createRun().setText("<重要>");
            added.getRuns().get(added.getRuns().size() - 1).setBold(true);
        });
        String line = worded.lines().get(2);
        assertTrue(line.startsWith("<p class=\"center\">") && line.endsWith("<b>&lt;重要&gt;</b></p>"), line);
    }

    @Test
    void a_template_without_the_remedy_is_refused_and_says_which_clause_is_missing() throws Exception {
        TemplateBody worded = edited(it -> it.removeBodyElement(it.getBodyElements().size() - 1));
        assertEquals(List.of("缺少条款“救济途径和落款”。条款由系统按法规生成，不能删改，请恢复单独一行的 {{>救济途径和落款}}。"), worded.faults(OPINION));
    }

    @Test
    void a_clause_that_was_rewritten_by_hand_is_refused() throws Exception {
        TemplateBody worded = edited(it -> {
            XWPFParagraph last = it.getParagraphs().get(it.getParagraphs().size() - 1);
            last.getRuns().get(0).setText("如不服本意见，不得复查。", 0);
        });
        assertTrue(worded.faults(OPINION).get(0).startsWith("缺少条款“救济途径和落款”"), worded.faults(OPINION).toString());
    }

    @Test
    void clauses_in_another_order_or_twice_are_refused() {
        String twice = OPINION.body().text() + "\n{{>版头}}";
        assertTrue(new TemplateBody(twice).faults(OPINION).get(0).startsWith("条款重复或者次序不对"));
    }

    @Test
    void an_unknown_field_a_missing_one_and_an_open_brace_are_named() {
        String text = OPINION.body().text().replace("{{信访件编号}}", "{{身份证号}}").replace("受理。", "受理{{。");
        List<String> faults = new TemplateBody(text).faults(OPINION);
        assertTrue(faults.stream().anyMatch(it -> it.startsWith("没有“身份证号”这个字段")), faults.toString());
        assertTrue(faults.stream().anyMatch(it -> it.startsWith("花括号没有成对")), faults.toString());
        assertTrue(faults.contains("缺少必备内容“信访件编号”，请在文中写入 {{信访件编号}}。"), faults.toString());
    }

    @Test
    void what_the_paper_cannot_show_is_refused_by_its_name() {
        assertRefused("表格", it -> it.createTable(2, 2));
        assertRefused("手动换行或者分页", it -> it.createParagraph().createRun().addBreak(BreakType.PAGE));
        assertRefused("自动编号（请直接输入序号）", it -> it.createParagraph().setNumID(java.math.BigInteger.ONE));
        assertRefused("删除线", it -> it.createParagraph().createRun().setStrikeThrough(true));
        assertRefused("制表符", it -> it.createParagraph().createRun().addTab());
    }

    @Test
    void a_file_that_is_no_document_is_refused() {
        UnprintableException refused = assertThrows(UnprintableException.class, () -> DocxFile.read("不是文档".getBytes()));
        assertTrue(refused.faults().get(0).startsWith("文件不是 DOCX 文档"));
    }

    private static void assertRefused(String name, Consumer<XWPFDocument> change) {
        UnprintableException refused = assertThrows(UnprintableException.class, () -> edited(change));
        assertEquals(List.of("不能使用" + name + "：印出来会与文档不同，请删去后再上传。"), refused.faults());
    }

    /** The shipped template of an opinion after somebody worked on it. */
    private static TemplateBody edited(Consumer<XWPFDocument> change) throws IOException, UnprintableException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DocxFile.write(OPINION.body())));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(document);
            document.write(out);
            return DocxFile.read(out.toByteArray());
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s", "");
        }
    }
}
