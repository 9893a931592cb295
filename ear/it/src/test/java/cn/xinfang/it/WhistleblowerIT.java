package cn.xinfang.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.launcher.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reports somebody stands in no page, no answer, no log, no package and no file of the database. */
class WhistleblowerIT {

    private static final String TOWNSHIP = "6213211010009000001";
    private static final String CITY_DISCIPLINE = "6213000000000030001";
    private static final String WRITER = "司空密举";
    private static final String SUMMARY = "虚报退耕还林面积套取补助七万";
    private static final String PHONE = "13812345678";
    private static final List<String> SECRETS = List.of(WRITER, SUMMARY, PHONE);

    @Test
    void nothing_leaves_the_desk_that_received_the_report() throws Exception {
        var city = Desk.open(Servers.city());
        var petition = city.report("zhoujianping", SUMMARY, WRITER, PHONE, TOWNSHIP);
        var number = new Database(Servers.city()).column("select number from petition where id = ?", petition).get(0);

        var refused = assertThrows(IOException.class, () -> city.transfer("zhoujianping", petition, TOWNSHIP));
        SECRETS.forEach(secret -> assertFalse(refused.getMessage().contains(secret), secret));

        city.transfer("zhoujianping", petition, CITY_DISCIPLINE);
        for (var account : List.of("zhangjianhua", "hujiaxia", "zhaoyongjun")) {
            assertUnknown(Session.of(Servers.county(), account), petition.toString(), number);
        }
        assertUnknown(Session.of(Servers.city(), "fangzhimin"), petition.toString(), number);

        Nights.run(Desk.open(Servers.county()));
        for (var node : List.of(Servers.city(), Servers.county())) {
            assertEquals(List.of(), filesWith(node), node.spec().code());
        }
    }

    /** Neither by its address, nor in a search, nor as an export, nor as a paper. */
    private static void assertUnknown(Session session, String petition, String number) throws Exception {
        for (var address : List.of("/petition.xhtml?id=" + petition, "/petitions.xhtml?view=ALL&q=" + number, "/petitions.xhtml?view=ALL&act=" + petition,
                "/bulk.xhtml?do=REFER&pick=" + petition, "/stored/paper/" + petition + "/D15-1", "/correct.xhtml?id=" + petition,
                "/receipt.xhtml?id=" + petition, "/register.xhtml?complaint=" + petition, "/export.xhtml?view=ALL", "/home.xhtml", "/overview.xhtml")) {
            var body = session.get(address).body();
            SECRETS.forEach(secret -> assertFalse(body.contains(secret), address + " " + secret));
            assertFalse(body.replace("value=\"" + number + "\"", "").replace("q=" + number, "").contains(">" + number), address);
        }
    }

    /** Log, packages, attachments, the database with its write-ahead log: whatever the node has on its disk. */
    private static List<String> filesWith(Node node) throws IOException {
        List<String> found = new ArrayList<>();
        var folder = node.files().getParent();
        var seen = 0;
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                seen++;
                if (holdsASecret(file)) {
                    found.add(folder.relativize(file).toString());
                }
            }
        }
        assertTrue(seen > 100, "the folder of the node is another one");
        return found;
    }

    private static boolean holdsASecret(Path file) throws IOException {
        // As Latin-1 every byte is a character, so that bytes are found wherever they begin.
        String content;
        try {
            content = Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return false;
        }
        return SECRETS.stream().anyMatch(secret -> content.contains(new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
    }
}
