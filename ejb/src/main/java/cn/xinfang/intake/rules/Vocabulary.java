package cn.xinfang.intake.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that the tables of this node know, compact, each with its code.
 *
 * @param home division of records that name none
 */
public record Vocabulary(Map<String, String> classes, Map<String, String> units, Map<String, String> divisions, String home) {

    static Optional<String> code(Map<String, String> names, String written) {
        return Optional.ofNullable(CellText.compact(written)).map(names::get);
    }

    /** Collects names. One that means two things is left out, but a unit of this node goes before those of others. */
    public static final class Builder {

        private final Names classes = new Names();
        private final Names ownUnits = new Names();
        private final Names otherUnits = new Names();
        private final Names divisions = new Names();

        public void contentClass(String code, String... names) {
            classes.add(code, names);
        }

        public void ownUnit(String code, String... names) {
            ownUnits.add(code, names);
        }

        public void unit(String code, String... names) {
            otherUnits.add(code, names);
        }

        public void division(String code, String... names) {
            divisions.add(code, names);
        }

        public Vocabulary build(String home) {
            Map<String, String> units = new HashMap<>(otherUnits.single());
            units.putAll(ownUnits.single());
            return new Vocabulary(classes.single(), units, divisions.single(), home);
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
