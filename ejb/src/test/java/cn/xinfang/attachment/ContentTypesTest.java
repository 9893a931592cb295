package cn.xinfang.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.kernel.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypesTest {

    private final ContentTypes types = new ContentTypes();

    @ParameterizedTest
    @CsvSource({
        "image/jpeg, ff d8 ff e0 00 10 4a 46 49 46",
        "image/png, 89 50 4e 47 0d 0a 1a 0a",
        "image/tiff, 49 49 2a 00",
        "audio/mpeg, 49 44 33 03 00",
        "audio/mpeg, ff fb 90 64",
        "audio/wav, 52 49 46 46 24 00 00 00 57 41 56 45 66 6d 74 20",
        "video/mp4, 00 00 00 20 66 74 79 70 69 73 6f 6d",
        "video/mp4, 00 00 00 20 66 74 79 70 6d 70 34 32",
        "audio/mp4, 00 00 00 20 66 74 79 70 4d 34 41 20",
    })
    void pictures_sound_and_film_are_known_by_their_beginning(String type, String hex) throws IOException {
        assertEquals(type, check(SampleFiles.beginning(hex)));
    }

    @Test
    void documents_are_known_by_their_content() throws IOException {
        assertEquals("application/pdf", check(SampleFiles.pdf()));
        assertEquals(OfficeDocument.DOCX, check(SampleFiles.office(OfficeDocument.DOCX + ".main+xml")));
        assertEquals(OfficeDocument.XLSX, check(SampleFiles.office(OfficeDocument.XLSX + ".main+xml")));
        assertEquals(OfficeDocument.DOC, check(SampleFiles.ole2("WordDocument")));
        assertEquals(OfficeDocument.XLS, check(SampleFiles.ole2("Workbook")));
    }

    @Test
    void chinese_text_is_text_in_either_encoding() throws IOException {
        String text = "a" + "反映三合村道路问题，请予解决。\n".repeat(4000);
        assertEquals("text/plain", check(SampleFiles.text(text)));
        assertEquals("text/plain", check(text.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void what_runs_or_hides_something_is_refused() throws IOException {
        assertRefused("FILE_TYPE", SampleFiles.beginning("4d 5a 90 00 03 00 00 00"));
        assertRefused("FILE_TYPE", SampleFiles.text("<!DOCTYPE html><html><script>alert(1)</script></html>"));
        assertRefused("FILE_TYPE", SampleFiles.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        assertRefused("FILE_TYPE", SampleFiles.text("#!/bin/sh\nrm -rf x\n"));
        assertRefused("FILE_TYPE", SampleFiles.beginning("00 00 00 20 66 74 79 70 71 74 20 20"));
        assertRefused("FILE_TYPE", SampleFiles.beginning("c4 e3 ba c3"));
        assertRefused("FILE_TYPE", SampleFiles.zip("a.exe", "MZ"));
        assertRefused("FILE_TYPE", SampleFiles.zip("META-INF/MANIFEST.MF", "Main-Class: A"));
        assertRefused("FILE_TYPE", SampleFiles.ole2("PowerPoint Document"));
    }

    @Test
    void a_document_with_macros_is_refused() throws IOException {
        assertRefused("FILE_TYPE", SampleFiles.ole2("Workbook", "_VBA_PROJECT"));
        assertRefused("FILE_TYPE", SampleFiles.office("application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertRefused("FILE_TYPE", SampleFiles.office(OfficeDocument.DOCX + ".main+xml", "application/vnd.ms-office.vbaProject"));
    }

    @Test
    void a_broken_zip_is_refused_and_not_an_error() throws IOException {
        byte[] whole = SampleFiles.office(OfficeDocument.DOCX + ".main+xml");
        assertRefused("FILE_TYPE", Arrays.copyOf(whole, 40));
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused("FILE_EMPTY", new byte[0]);
    }

    @Test
    void a_file_of_more_than_50_megabytes_is_refused() {
        RefusedException refused = assertThrows(RefusedException.class, () -> types.check(() -> zeros(ContentTypes.MAX_SIZE + 1)));
        assertEquals("FILE_TOO_LARGE", refused.refusal().code());
    }

    @Test
    void a_refusal_says_what_to_bring_instead() {
        RefusedException refused = assertThrows(RefusedException.class, () -> check(SampleFiles.beginning("4d 5a")));
        assertTrue(refused.refusal().instead().contains("PDF"));
    }

    private String check(byte[] file) throws IOException {
        return types.check(SampleFiles.content(file));
    }

    private void assertRefused(String code, byte[] file) {
        assertEquals(code, assertThrows(RefusedException.class, () -> check(file)).refusal().code());
    }

    private static InputStream zeros(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int wanted) {
                if (left <= 0) {
                    return -1;
                }
                int given = (int) Math.min(wanted, left);
                left -= given;
                return given;
            }
        };
    }
}
