package cn.xinfang.intake.sheet;

import cn.xinfang.attachment.Content;
import cn.xinfang.intake.rules.SheetRow;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;

/** A table in a file, read once from the top. Rows may be blank. */
public interface Sheet extends Closeable {

    /** @throws RefusedException from the iterator too, where the file is broken in the middle */
    Iterator<SheetRow> rows();

    /**
     * Opens a file by what it contains, whatever its name.
     *
     * @throws RefusedException {@code SHEET_FORMAT} or {@code SHEET_BROKEN} with what to do
     */
    static Sheet open(Content content) throws IOException {
        byte[] beginning;
        try (InputStream in = content.open()) {
            beginning = in.readNBytes(8);
        }
        if (startsWith(beginning, 0x50, 0x4B, 0x03, 0x04)) {
            return XlsxSheet.open(content);
        }
        if (startsWith(beginning, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused("SHEET_FORMAT", "不能读取旧版 XLS 文件。", "请在表格软件中另存为 XLSX 或 CSV。");
        }
        return CsvSheet.open(content);
    }

    static RefusedException refused(String code, String message, String instead) {
        return new RefusedException(Refusal.of(code, message, instead));
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        return bytes.length >= magic.length
                && Arrays.equals(bytes, 0, magic.length, toBytes(magic), 0, magic.length);
    }

    private static byte[] toBytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
