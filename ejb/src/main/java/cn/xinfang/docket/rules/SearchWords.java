package cn.xinfang.docket.rules;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    /** The words of a known petition, separated by blanks, in a fixed order. */
    public static String of(PetitionState state) {
        Set<String> words = new TreeSet<>(numberEnds(state.registration().particulars().number()));
        Matter matter = state.registration().matter();
        if (!state.registration().restricted() && matter != null) {
            List<Petitioner> people = state.registration().petitioners() == null ? List.of() : state.registration().petitioners();
            Stream.of(matter.summary(), matter.text(), matter.place()).filter(text -> text != null)
                    .forEach(text -> words.addAll(pairs(withoutPeople(text, people))));
            words.addAll(pairs(state.registration().particulars().unit().name()));
            if (state.origin() != null && state.origin().number() != null) {
                DIGITS.matcher(normal(state.origin().number())).results().forEach(run -> words.addAll(numberEnds(run.group())));
                words.addAll(pairs(state.origin().number()));
            }
            state.assignment().holders().forEach(unit -> words.addAll(pairs(unit.name())));
        }
        return String.join(" ", words);
    }

    /** The words that typed text asks for, separated by blanks; empty if it holds no two neighbouring characters. */
    public static String asked(String typed) {
        return String.join(" ", pairs(typed));
    }

    /** The end of a number that typed text asks for; empty if it is not made of four or more digits. */
    public static String askedNumber(String typed) {
        String digits = normal(typed).strip();
        return digits.matches("[0-9]{" + SHORTEST_NUMBER + ",21}") ? "#" + digits : "";
    }

    private static Set<String> numberEnds(String number) {
        Set<String> ends = new LinkedHashSet<>();
        for (int from = 0; from <= number.length() - SHORTEST_NUMBER; from++) {
            ends.add("#" + number.substring(from));
        }
        return ends;
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

    private static Set<String> pairs(String text) {
        Set<String> pairs = new LinkedHashSet<>();
        RUN.matcher(normal(text)).results().map(run -> run.group().codePoints().toArray()).forEach(run -> {
            for (int at = 0; at + 1 < run.length; at++) {
                pairs.add(new String(run, at, 2));
            }
        });
        return pairs;
    }

    private static String normal(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
