package cn.xinfang.intake.rules;

import java.util.Map;
import java.util.Optional;

/**
 * The names that the tables of this node know, compact, each with its code. A name that means two things is left out.
 *
 * @param home division of records that name none
 */
public record Vocabulary(Map<String, String> classes, Map<String, String> units, Map<String, String> divisions, String home) {

    static Optional<String> code(Map<String, String> names, String written) {
        return Optional.ofNullable(CellText.compact(written)).map(names::get);
    }
}
