package cn.xinfang.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintFontsTest {

    /** In the characters of Hong Kong and not in the shipped font. */
    private static final String RARE = "𡋾𨭎";

    @TempDir
    private Path folder;

    @Test
    void a_rare_character_is_printed_in_a_font_of_the_folder_that_has_it() throws IOException {
        put("below/rare.ttf");
        assertTrue(text(opinion(RARE + "，𬱖㛃䶮。")).contains(RARE + "，𬱖㛃䶮。"));
        assertTrue(fonts(opinion(RARE)).stream().anyMatch(it -> it.contains("NotoSansHK")));
    }

    @Test
    void without_such_a_font_its_code_is_printed_and_never_a_box() throws IOException {
        assertTrue(text(opinion("𡋾。")).contains("[U+212FE]。"));
    }

    @Test
    void the_body_is_set_in_the_face_that_the_node_has_for_it() throws IOException {
        put("fangsong.ttf");
        assertTrue(fonts(opinion("经查属实。")).stream().anyMatch(it -> it.contains("NotoSansHK")));
    }

    @Test
    void a_file_that_is_no_font_is_passed_over() throws IOException {
        Files.writeString(folder.resolve("broken.ttf"), "no font");
        Files.writeString(folder.resolve("fangsong.ttf"), "no font");
        assertTrue(text(opinion("𡋾。")).contains("[U+212FE]。"));
    }

    @Test
    void a_page_holds_22_lines_of_28_characters_within_the_margins_of_the_standard() throws IOException {
        try (var pdf = Loader.loadPDF(opinion(("一二三四五六七八九十".repeat(28)).repeat(5)))) {
            PDFTextStripper third = new PDFTextStripper();
            third.setStartPage(3);
            third.setEndPage(3);
            var lines = third.getText(pdf).lines().filter(line -> line.matches("[一二三四五六七八九十]+")).toList();
            assertEquals(22, lines.size());
            assertTrue(lines.stream().allMatch(line -> line.length() == 28), lines.toString());
        }
    }

    private byte[] opinion(String findings) {
        return new DocumentRenderer(folder, it -> Optional.empty()).pdf(Specimens.of2026().opinion(findings));
    }

    private void put(String name) throws IOException {
        try (InputStream font = PrintFontsTest.class.getResourceAsStream("/fonts/ttf/NotoSansHK/NotoSansHK-Regular.ttf")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.copy(font, folder.resolve(name));
        }
    }

    private static Set<String> fonts(byte[] file) throws IOException {
        Set<String> names = new HashSet<>();
        try (var pdf = Loader.loadPDF(file)) {
            for (PDPage page : pdf.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    names.add(page.getResources().getFont(font).getName());
                }
            }
        }
        return names;
    }

    private static String text(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }
}
