package cn.xinfang.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.document.AddressLabels.Label;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.nio.file.Path;
import java.util.Optional;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class MailPapersTest {

    private static final DocumentRenderer RENDERER = new DocumentRenderer(Path.of("no-fonts"), it -> Optional.empty());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void the_register_of_a_day_lists_each_letter_on_a_line() throws IOException {
        List<LetterRegister.Line> lines = IntStream.rangeClosed(1, 60).mapToObj(n -> new LetterRegister.Line(n, "62130020260302100" + (10 + n), "2026-03-02",
                "2026-02-28", "测**", "市长", "安河县双泉镇", "反映工地拖欠工资，请求督促支付", "随信 3 电子 1", "陇宁市信访局")).toList();

        byte[] pdf = RENDERER.pdf(new LetterRegister("陇宁市信访局", DAY, DAY.plusDays(1), "刘敏", lines));

        String text = text(pdf, 1, 20);
        for (String stated : List.of("来信登记簿", "陇宁市信访局", "2026年3月2日登记", "共60件", "内部资料", "2026年3月3日刘敏打印", "6213002026030210070", "测**", "市长")) {
            assertTrue(text.contains(stated), stated + " in " + text);
        }
        assertTrue(text(pdf, 2, 2).contains("来信人"), "the head stands on every page");
    }

    @Test
    void a_day_without_letters_says_so() throws IOException {
        assertTrue(text(RENDERER.pdf(new LetterRegister("陇宁市信访局", DAY, DAY, "刘敏", List.of())), 1, 1).contains("当日没有登记来信。"));
    }

    @Test
    void a_sheet_holds_twenty_four_labels_and_what_is_gone_stays_free() throws IOException {
        List<Label> labels = IntStream.rangeClosed(1, 26)
                .mapToObj(n -> new Label("陇宁市安河县双泉镇测试路" + n + "号院内三单元四楼东户（门卫转交）", "测试" + n, "00" + n)).toList();

        assertEquals(List.of(24, 2), onPages(RENDERER.pdf(AddressLabels.of(labels, 0))));
        assertEquals(List.of(4, 22), onPages(RENDERER.pdf(AddressLabels.of(labels, 20))));
        assertThrows(IllegalArgumentException.class, () -> AddressLabels.of(labels, 24));
    }

    private static List<Integer> onPages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj(page -> {
                try {
                    return text(pdf, page, page).split("（收）", -1).length - 1;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        }
    }

    private static String text(byte[] pdf, int from, int to) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document).replaceAll("\\s", "");
        }
    }
}
