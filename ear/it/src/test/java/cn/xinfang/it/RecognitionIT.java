package cn.xinfang.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.attachment.TextRecogniser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library that recognises text, as it lies in the built server. */
class RecognitionIT {

    private static final Path SERVER = Path.of(System.getProperty("xinfang.server"));

    @Test
    void a_printed_letter_in_chinese_is_read(@TempDir Path work) throws IOException {
        var letter = Scans.picture("jpeg", "施工单位至今没有付清工资，多次催要没有结果。请求督促支付。");

        var text = recogniser("on", work).read(List.of(letter, letter));

        assertTrue(text.replace("\n", "").contains("多次催要没有结果"), text);
    }

    @Test
    void a_process_that_fails_is_told(@TempDir Path work) {
        assertThrows(IOException.class, () -> new TextRecogniser("on", SERVER.resolve("ocr"), work, work).read(List.of(new byte[0])));
    }

    @Test
    void it_can_be_left_out(@TempDir Path work) {
        assertTrue(recogniser(null, work).enabled());
        assertFalse(recogniser("off", work).enabled());
    }

    private static TextRecogniser recogniser(String setting, Path work) {
        return new TextRecogniser(setting, SERVER.resolve("ocr"), SERVER.resolve("modules/cn/xinfang/keys/main/xinfang-ejb.jar"), work);
    }
}
