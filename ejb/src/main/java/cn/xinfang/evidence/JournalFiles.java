package cn.xinfang.evidence;

import cn.xinfang.journal.Entry;
import cn.xinfang.journal.PartName;
import cn.xinfang.security.crypto.OpenPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The journal of a petition as files: each header byte for byte, beside it its parts, and for each part the salt with which anybody can
 * compute the commitment that the header states.
 */
final class JournalFiles {

    private final DigestedZip zip;
    private final StringBuilder commitments = new StringBuilder();
    private int position;

    JournalFiles(DigestedZip zip) {
        this.zip = zip;
    }

    /**
     * @param entry    with the parts that may be handed out
     * @param sentence what happened
     * @param date     when, and who wrote it
     */
    void add(Entry entry, String sentence, String date) throws IOException {
        position++;
        String path = String.format("日志/%03d %s-%d", position, entry.header().node(), entry.header().number());
        zip.add(path + ".json", entry.bytes(), "日志", sentence, date);
        for (PartName name : entry.parts().keySet()) {
            add(path + " " + name.label() + ".json", entry.parts().get(name));
        }
    }

    private void add(String path, OpenPart part) throws IOException {
        zip.add(path, part.content());
        commitments.append("SM3 (").append(hex(part.salt())).append(" ‖ ").append(path).append(") = ").append(hex(part.commitment())).append('\n');
    }

    /** Writes the salts. */
    void finish() throws IOException {
        zip.add("日志/承诺值.txt", commitments.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
