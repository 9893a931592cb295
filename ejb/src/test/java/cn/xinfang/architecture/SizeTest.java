package cn.xinfang.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class over 300 lines or a page over 200 is two things. */
class SizeTest {

    @ParameterizedTest
    @CsvSource({"java, 300", "xhtml, 200", "css, 900"})
    void files_stay_small(String extension, int most) throws IOException {
        List<String> big = new ArrayList<>();
        int seen = 0;
        for (Path file : files("." + extension)) {
            seen++;
            int lines = Files.readAllLines(file).size();
            if (lines > most) {
                big.add(file + ": " + lines);
            }
        }
        assertEquals(List.of(), big);
        assertTrue(seen > 0);
    }

    private static List<Path> files(String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : List.of("ejb", "web", "batch", "ear")) {
            try (Stream<Path> all = Files.walk(Path.of("..", module))) {
                all.filter(file -> file.toString().endsWith(ending) && !file.toString().contains("target") && file.toString().contains("src"))
                        .forEach(files::add);
            }
        }
        return files;
    }
}
