package cn.xinfang.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording of a regulation, article by article, as it was published. */
public record Statute(RuleSet rules, List<Section> sections) {

    private static final Pattern ARTICLE = Pattern.compile("(第[一二三四五六七八九十百]+条)[\\s　]+(.*)");
    private static final String CHAPTER = "## ";

    /**
     * One article.
     *
     * @param chapter    e.g. 第四章 信访事项的办理
     * @param number     e.g. 第三十二条
     * @param paragraphs at least one; items in brackets are paragraphs of their own here
     */
    public record Section(String chapter, String number, List<String> paragraphs) {

        private boolean holds(String word) {
            return number.equals(word) || paragraphs.stream().anyMatch(it -> it.contains(word));
        }
    }

    /** Reads the regulation that the product carries. */
    public static Statute of(RuleSet rules) {
        try (var in = Statute.class.getResourceAsStream("/law/" + rules.name() + ".md")) {
            return new Statute(rules, sections(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param place as {@link cn.xinfang.kernel.Article#place}: an article, with or without its paragraph */
    public Optional<Section> section(String place) {
        return sections.stream().filter(it -> place.startsWith(it.number())).findFirst();
    }

    /** The articles that hold each of the words; all of them where there is none. */
    public List<Section> find(String words) {
        List<String> wanted = words == null || words.isBlank() ? List.of() : List.of(words.strip().split("[\\s　]+"));
        return sections.stream().filter(section -> wanted.stream().allMatch(section::holds)).toList();
    }

    private static List<Section> sections(String text) {
        List<Section> sections = new ArrayList<>();
        String chapter = null;
        for (String line : text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
            Matcher article = ARTICLE.matcher(line);
            if (line.startsWith(CHAPTER)) {
                chapter = line.substring(CHAPTER.length());
            } else if (article.matches()) {
                sections.add(new Section(chapter, article.group(1), new ArrayList<>(List.of(article.group(2)))));
            } else if (!sections.isEmpty()) {
                sections.get(sections.size() - 1).paragraphs().add(line);
            }
        }
        return sections.stream().map(it -> new Section(it.chapter(), it.number(), List.copyOf(it.paragraphs()))).toList();
    }
}
