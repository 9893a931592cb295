package cn.xinfang.docket.rules;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words under which a petition is found: pairs of neighbouring characters, so that Chinese words of two characters can be
 * looked up in an index, and the ends of its number and of the number it had in older records. The petitioners' names and
 * long runs of digits (identity numbers, telephones) are left out; of restricted petitions there is nothing but the number.
 */
public final class SearchWords {

    private static final int SHORTEST_NUMBER = 4;
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{" + SHORTEST_NUMBER + ",}");
    private static final Pattern LONG_DIGITS = Pattern.compile("[0-9][0-9xX\\- ]{5,}");

    private SearchWords() {
    }

    /** The words of a known petition, separated by blanks, sorted: so the index takes them in fastest. */
    public static String of(PetitionState state) {
        Set<String> words = new LinkedHashSet<>();
        addNumberEnds(state.registration().particulars().number(), words);
        Matter matter = state.registration().matter();
        if (!state.registration().restricted() && matter != null) {
            List<Petitioner> people = state.registration().petitioners() == null ? List.of() : state.registration().petitioners();
            Stream.of(matter.summary(), matter.text(), matter.place()).filter(text -> text != null)
                    .forEach(text -> addPairs(withoutPeople(text, people), words));
            addPairs(state.registration().particulars().unit().name(), words);
            if (state.origin() != null && state.origin().number() != null) {
                DIGITS.matcher(normal(state.origin().number())).results().forEach(run -> addNumberEnds(run.group(), words));
                addPairs(state.origin().number(), words);
            }
            state.assignment().holders().forEach(unit -> addPairs(unit.name(), words));
        }
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    /** The words that typed text asks for, separated by blanks; empty if it holds no two neighbouring characters. */
    public static String asked(String typed) {
        Set<String> words = new LinkedHashSet<>();
        addPairs(typed, words);
        return String.join(" ", words);
    }

    /** The end of a number that typed text asks for; empty if it is not made of four or more digits. */
    public static String askedNumber(String typed) {
        String digits = normal(typed).strip();
        return digits.matches("[0-9]{" + SHORTEST_NUMBER + ",21}") ? "#" + digits : "";
    }

    private static void addNumberEnds(String number, Set<String> words) {
        for (int from = 0; from <= number.length() - SHORTEST_NUMBER; from++) {
            words.add("#" + number.substring(from));
        }
    }

    private static String withoutPeople(String text, List<Petitioner> people) {
        String left = text;
        for (Petitioner person : people) {
            if (person.name() != null && person.name().strip().length() > 1) {
                left = left.replace(person.name().strip(), " ");
            }
        }
        return LONG_DIGITS.matcher(normal(left)).replaceAll(" ");
    }

    private static void addPairs(String text, Set<String> words) {
        String plain = normal(text);
        Matcher run = RUN.matcher(plain);
        while (run.find()) {
            int from = run.start();
            int middle = plain.offsetByCodePoints(from, 1);
            while (middle < run.end()) {
                int to = plain.offsetByCodePoints(middle, 1);
                words.add(plain.substring(from, to));
                from = middle;
                middle = to;
            }
        }
    }

    private static String normal(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
