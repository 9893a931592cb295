package cn.xinfang.intake;

import cn.xinfang.intake.rules.Column;
import java.util.List;
import java.util.Map;

/**
 * A file of old records, looked at from outside.
 *
 * @param samples the first different values of each column that may be mapped, in the order of the file
 * @param guess   meaning of the columns that are known by name
 * @param dropped columns that are never taken, each with the reason
 */
public record SheetView(String fileName, int rows, Map<String, List<String>> samples, Map<String, Column> guess, Map<String, String> dropped) {
}
