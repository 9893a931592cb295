package cn.xinfang.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;

/** What holds for every page, template and tag file. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path TEXTS = Path.of("src/main/resources/cn/xinfang/web");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern INLINE = Pattern.compile("\\s(style|on[a-z]+)=\"");
    private static final Pattern TEXT = Pattern.compile("\\b(text|(\\w+)Text)\\['([^']+)'(\\])?");

    @Test
    void every_page_is_well_formed() throws Exception {
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (Path page : pages()) {
            parser.parse(page.toFile());
        }
    }

    @Test
    void no_page_holds_words_that_belong_into_a_bundle() throws IOException {
        assertEquals(List.of(), matching(HAN));
    }

    @Test
    void no_page_has_inline_style_or_script() throws IOException {
        assertEquals(List.of(), matching(INLINE));
    }

    @Test
    void no_page_is_longer_than_200_lines() throws IOException {
        for (Path page : pages()) {
            assertFalse(Files.readAllLines(page).size() > 200, page.toString());
        }
    }

    @Test
    void every_text_that_a_page_names_is_in_its_bundle() throws IOException {
        Map<String, Properties> bundles = new TreeMap<>();
        List<String> missing = new ArrayList<>();
        for (Path page : pages()) {
            var keys = TEXT.matcher(Files.readString(page));
            while (keys.find()) {
                String bundle = keys.group(2) == null ? "text" : bundle(keys.group(2));
                Properties texts = bundles.computeIfAbsent(bundle, PagesTest::texts);
                String key = keys.group(3);
                boolean whole = keys.group(4) != null;
                boolean there = whole ? texts.containsKey(key)
                        : texts.stringPropertyNames().stream().anyMatch(name -> name.startsWith(key));
                if (!there) {
                    missing.add(page + ": " + bundle + " " + key);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static String bundle(String variable) {
        return variable.equals("holiday") ? "holidays" : variable;
    }

    private static Properties texts(String bundle) {
        try (Reader in = Files.newBufferedReader(TEXTS.resolve(bundle + ".properties"))) {
            Properties texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> matching(Pattern forbidden) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            for (String line : Files.readAllLines(page)) {
                if (forbidden.matcher(line).find()) {
                    found.add(page + ": " + line.strip());
                }
            }
        }
        return found;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        }
    }
}
