package cn.xinfang.docket.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How like a petition is to what is being registered. It only proposes; a person decides.
 *
 * @param traits what they have in common; of the text, in hundredths, of the others 100
 */
public record Likeness(UUID petition, int score, Map<Trait, Integer> traits) {

    /** Petitions that are proposed at most. */
    public static final int PROPOSED = 6;

    /** Texts that have less in common are not like each other. */
    private static final int SIMILAR = 30;
    private static final int ENOUGH = 30;
    private static final Map<Trait, Integer> WEIGHTS = new EnumMap<>(Map.of(Trait.TEXT, 60, Trait.DOCUMENT, 60, Trait.PHONE, 40,
            Trait.NAME, 15, Trait.PLACE, 8, Trait.CONTENT_CLASS, 8));

    /** A row of the index that has at least one key in common. */
    public record Found(UUID petition, String division, String contentClass, List<Long> keys, Sketch sketch) {
    }

    /** What is like enough to be shown, the most like first. A common name alone is not, nor are place and class. */
    public static List<Likeness> rank(Fingerprint wanted, Stream<Found> found) {
        return found.map(it -> compare(wanted, it)).flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Likeness::score).reversed().thenComparing(Likeness::petition, Comparator.reverseOrder()))
                .limit(PROPOSED).toList();
    }

    /** In words, the weightiest first. */
    public List<String> reasons() {
        return traits.entrySet().stream().sorted(Comparator.comparingInt((Map.Entry<Trait, Integer> trait) -> -weight(trait)).thenComparing(Map.Entry.comparingByKey()))
                .map(trait -> trait.getKey().label() + (trait.getKey() == Trait.TEXT ? " " + trait.getValue() + "%" : "")).toList();
    }

    private static Optional<Likeness> compare(Fingerprint wanted, Found found) {
        Map<Trait, Integer> traits = new EnumMap<>(Trait.class);
        for (long key : found.keys()) {
            Trait trait = wanted.keys().get(key);
            if (trait != null && trait != Trait.TEXT) {
                traits.put(trait, 100);
            }
        }
        int text = wanted.sketch() == null || found.sketch() == null ? 0 : wanted.sketch().similarity(found.sketch());
        if (text >= SIMILAR) {
            traits.put(Trait.TEXT, text);
        }
        if (traits.isEmpty()) {
            return Optional.empty();
        }
        if (wanted.division().equals(found.division())) {
            traits.put(Trait.PLACE, 100);
        }
        if (found.contentClass().equals(wanted.contentClass())) {
            traits.put(Trait.CONTENT_CLASS, 100);
        }
        int score = traits.entrySet().stream().mapToInt(Likeness::weight).sum();
        return score < ENOUGH ? Optional.empty() : Optional.of(new Likeness(found.petition(), score, Map.copyOf(traits)));
    }

    private static int weight(Map.Entry<Trait, Integer> trait) {
        return WEIGHTS.get(trait.getKey()) * trait.getValue() / 100;
    }
}
