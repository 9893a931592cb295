package cn.xinfang.web.account;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;

import jakarta.servlet.http.Part;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;

/** A file that was chosen, held from its preview until it is taken. */
public class CsvUpload implements Serializable {

    private static final long serialVersionUID = 1L;

    private byte[] content;

    /** @throws RefusedException {@code FILE_MISSING} when none was chosen */
    public byte[] content() {
        if (content == null) {
            throw new RefusedException(Refusal.of("FILE_MISSING", "没有选择文件。", "请先选择 CSV 文件。"));
        }
        return content;
    }

    public void forget() {
        content = null;
    }

    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        if (file != null && file.getSize() > 0) {
            try (var in = file.getInputStream()) {
                content = in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
