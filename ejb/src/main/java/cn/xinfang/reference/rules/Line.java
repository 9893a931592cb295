package cn.xinfang.reference.rules;

import java.util.Map;

/**
 * A row as somebody wants it.
 *
 * @param number of the line in the file; 0 where there is no file
 * @param values by name of the column; columns that are not named stay as they are, empty ones are cleared
 */
public record Line(long number, Map<String, String> values) {
}
