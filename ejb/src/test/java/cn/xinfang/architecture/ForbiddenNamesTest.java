package cn.xinfang.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No table, column, key, identifier or page of the product watches, ranks, tracks or blacklists people. */
class ForbiddenNamesTest {

    /** With and without separators and in any letter case: {@code risk_score}, {@code riskScore}, {@code RISKSCORE}. */
    private static final Pattern FORBIDDEN = Pattern.compile("zdry|tsry|heimingdan|black[_-]?list|watch[_-]?list|risk[_-]?score|wenkong"
            + "|guiji|trajectory|location[_-]?track|relatives|ffqk|(?<![a-z])yyr(?![a-z])|organi[sz]er|yynr|重点人员|特殊人员|稳控|黑名单",
            Pattern.CASE_INSENSITIVE);

    /** Lists what an import drops from older sheets, so that it must name it. */
    private static final Path DROPPED = Path.of("ejb/src/main/resources/intake/never-taken.csv");

    private static final List<String> PRODUCT = List.of("ejb/src/main", "web/src/main", "batch/src/main", "ear/src", "ear/launcher/src/main");

    @Test
    void the_product_has_none_of_the_names() throws IOException {
        List<String> found = new ArrayList<>();
        int read = 0;
        for (Path file : product()) {
            read++;
            Matcher hit = FORBIDDEN.matcher(file.getFileName() + "\n" + Files.readString(file));
            while (hit.find()) {
                found.add(file + ": " + hit.group());
            }
        }
        assertEquals(List.of(), found);
        assertTrue(read > 200, "only " + read + " files were read");
    }

    @Test
    void the_pattern_finds_what_it_is_for() {
        for (String name : List.of("private int riskScore;", "CREATE TABLE watch_list", "\"heimingdan\":1", "BlackList", "organiser",
                "yyr varchar(20)", "LOCATION_TRACK")) {
            assertTrue(FORBIDDEN.matcher(name).find(), name);
        }
        assertFalse(FORBIDDEN.matcher("private Registrar registrar; // organise").find());
    }

    private static List<Path> product() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : PRODUCT) {
            try (Stream<Path> all = Files.walk(Path.of("..").resolve(folder))) {
                all.filter(file -> file.getFileName().toString().matches(".*\\.(java|sql|csv|xhtml|xml|properties|cli|css|js|html)"))
                        .filter(file -> !file.endsWith(DROPPED)).forEach(files::add);
            }
        }
        return files;
    }
}
