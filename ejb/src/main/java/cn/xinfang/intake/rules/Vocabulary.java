package cn.xinfang.intake.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The names that the tables of this node know, compact, each with its code.
 *
 * @param home division of records that name none
 */
public record Vocabulary(Map<String, List<ClassName>> classes, Map<String, String> units, Map<String, String> divisions, String home) {

    /** @param to last day on which the class was used; null while it is used */
    record ClassName(String code, LocalDate from, LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * The class of that name in the tree of that day, else in the present tree, else in an earlier one.
     *
     * @return empty where the name means two classes of a tree, or none
     */
    Optional<String> contentClass(String written, LocalDate day) {
        List<ClassName> named = Optional.ofNullable(CellText.compact(written)).map(classes::get).orElse(List.of());
        return Stream.<Predicate<ClassName>>of(it -> day != null && it.holdsOn(day), it -> it.to() == null, it -> true)
                .map(tree -> named.stream().filter(tree).toList()).filter(found -> !found.isEmpty()).findFirst()
                .filter(found -> found.size() == 1).map(found -> found.get(0).code());
    }

    static Optional<String> code(Map<String, String> names, String written) {
        return Optional.ofNullable(CellText.compact(written)).map(names::get);
    }

    /** Collects names. One that means two things is left out, but a unit of this node goes before those of others. */
    public static final class Builder {

        private final Map<String, List<ClassName>> classes = new HashMap<>();
        private final Names ownUnits = new Names();
        private final Names otherUnits = new Names();
        private final Names divisions = new Names();

        public Builder contentClass(String code, String name, LocalDate from, LocalDate to) {
            classes.computeIfAbsent(CellText.compact(name), it -> new ArrayList<>()).add(new ClassName(code, from, to));
            return this;
        }

        public Builder ownUnit(String code, String... names) {
            ownUnits.add(code, names);
            return this;
        }

        public Builder unit(String code, String... names) {
            otherUnits.add(code, names);
            return this;
        }

        public Builder division(String code, String... names) {
            divisions.add(code, names);
            return this;
        }

        public Vocabulary build(String home) {
            Map<String, String> units = new HashMap<>(otherUnits.single());
            units.putAll(ownUnits.single());
            return new Vocabulary(classes, units, divisions.single(), home);
        }
    }

    private static final class Names {

        private final Map<String, String> codes = new HashMap<>();
        private final Set<String> ambiguous = new HashSet<>();

        void add(String code, String... names) {
            codes.put(CellText.compact(code), code);
            for (String name : names) {
                String before = codes.put(CellText.compact(name), code);
                if (before != null && !before.equals(code)) {
                    ambiguous.add(CellText.compact(name));
                }
            }
        }

        Map<String, String> single() {
            Map<String, String> single = new HashMap<>(codes);
            single.keySet().removeAll(ambiguous);
            return single;
        }
    }
}
