package cn.xinfang.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.security.crypto.Sm3;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class DigestedZipTest {

    @Test
    void every_file_can_be_checked_by_the_list_of_digests() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DigestedZip zip = new DigestedZip(out);
        zip.add("日志/001 621300-1.json", "{}".getBytes(StandardCharsets.UTF_8), "日志", "登记来信。", "2026-03-02");
        zip.without("附件", "欠条.jpg", "内容不在本节点");
        zip.add("目录.pdf", new byte[] {1, 2, 3});
        zip.finish();

        Map<String, byte[]> files = read(out.toByteArray());
        StringBuilder expected = new StringBuilder();
        files.forEach((path, bytes) -> {
            if (!path.equals("校验值.txt")) {
                expected.append("SM3 (").append(path).append(") = ").append(HexFormat.of().formatHex(Sm3.digest(bytes))).append('\n');
            }
        });
        assertEquals(expected.toString(), new String(files.get("校验值.txt"), StandardCharsets.UTF_8));
        assertEquals(2, zip.lines().size());
    }

    static Map<String, byte[]> read(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
