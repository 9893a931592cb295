package cn.xinfang.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.nio.file.Path;
import java.util.Optional;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final DocumentRenderer RENDERER = new DocumentRenderer(Path.of("no-fonts"), it -> Optional.empty());
    private static final String ORIGIN = "安河县信访局 周敏 2026-03-03 09:00";

    @Test
    void every_page_of_a_list_repeats_the_heads_of_its_columns_and_who_took_it_out() throws IOException {
        ListSheet sheet = new ListSheet("信访件列表", "在办", List.of(new ListSheet.Heading("编号", 40), new ListSheet.Heading("摘要", 60)),
                IntStream.rangeClosed(1, 120).mapToObj(at -> new ListSheet.Line(List.of("N" + at, "工地拖欠工资"))).toList(), ORIGIN);
        try (PDDocument pdf = Loader.loadPDF(RENDERER.pdf(sheet))) {
            assertTrue(pdf.getNumberOfPages() > 1);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page);
                assertTrue(text.contains("编号") && text.contains("周敏"), "page " + page + ": " + text);
            }
            assertTrue(text(pdf, pdf.getNumberOfPages()).contains("N120"));
        }
    }

    @Test
    void documents_printed_together_stand_in_their_order() throws IOException {
        List<SummarySheet> sheets = List.of(summary("621321202603030000001"), summary("621321202603030000002"));
        try (PDDocument pdf = Loader.loadPDF(RENDERER.pdf(sheets))) {
            assertEquals(2, pdf.getNumberOfPages());
            assertTrue(text(pdf, 1).contains("621321202603030000001"));
            assertTrue(text(pdf, 2).contains("621321202603030000002"));
        }
    }

    private static SummarySheet summary(String number) {
        return new SummarySheet(number, "工地拖欠工资", List.of(new SummarySheet.Fact("属地", "双泉镇")), "自去年十月起未领到工资。\n请督促支付。",
                List.of("1. 支付工资"), List.of("书面告知：截止 2026-03-18"), List.of("2026-03-03 登记来信。"), ORIGIN, LocalDate.of(2026, 3, 3));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
