package cn.xinfang.directory.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How well a unit fits a matter: it must answer for the place and for the class of content. Nearer comes before
 * farther (属地管理、分级负责), and at one level the narrower competence before the wider.
 *
 * @param distance 0 when the unit's division is the place itself, 1 when it is the next larger one, …
 * @param depth    length of the class code that matched
 */
public record Competence(int distance, int depth) implements Comparable<Competence> {

    private static final Comparator<Competence> BEST_FIRST =
            Comparator.comparingInt(Competence::distance).thenComparing(Competence::depth, Comparator.reverseOrder());

    /**
     * @param division     the division for which the unit answers
     * @param competences  content classes of the unit; each includes the classes below it
     * @param place        where the matter lies
     * @param contentClass what it is about
     * @return empty when the unit is not competent
     */
    public static Optional<Competence> of(String division, Collection<String> competences, String place,
            String contentClass) {
        List<String> chain = Territory.chain(place);
        int distance = chain.indexOf(division);
        int depth = competences.stream().filter(contentClass::startsWith).mapToInt(String::length).max().orElse(0);
        return distance < 0 || depth == 0 ? Optional.empty() : Optional.of(new Competence(distance, depth));
    }

    @Override
    public int compareTo(Competence other) {
        return BEST_FIRST.compare(this, other);
    }
}
