package cn.xinfang.reference.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What holds for a row of any table: columns filled, forms kept, named rows existing, days in order. */
final class RowRules {

    private RowRules() {
    }

    /** What is wrong with a row, in Chinese; empty when it may be written. */
    static List<String> problems(ReferenceTable table, Map<String, String> row, LocalDate effectiveOn, World world) {
        List<String> problems = new ArrayList<>();
        boolean inForce = !row.containsKey(Column.VALID_TO);
        for (Column column : table.columns()) {
            String value = row.get(column.name());
            if (value == null) {
                if (column.required()) {
                    problems.add("缺“" + column.label() + "”");
                }
            } else {
                problems.addAll(problems(column, value, inForce, world));
            }
        }
        if (problems.isEmpty() && table.dated()) {
            problems.addAll(days(row, effectiveOn));
        }
        if (table.keyOf(row).equals(row.get(Column.SUCCESSOR))) {
            problems.add("不能由自己承继");
        }
        return problems;
    }

    private static List<String> problems(Column column, String value, boolean inForce, World world) {
        return switch (column.kind()) {
            case TEXT -> List.of();
            case CODE -> value.matches(column.pattern()) ? List.of() : List.of(wrongCode(column, value));
            case DATE -> isDate(value) ? List.of() : List.of("“" + column.label() + "”应为日期，如 2026-03-01，现为“" + value + "”");
            case CHOICE -> column.choices().containsKey(value) ? List.of()
                    : List.of("“" + column.label() + "”应为" + String.join("、", column.choices().values().stream().sorted().toList()) + "之一，现为“" + value + "”");
            case REFERENCE -> named(column, value, inForce, world);
            case REFERENCES -> Column.split(value).stream().flatMap(one -> named(column, one, inForce, world).stream()).toList();
        };
    }

    private static String wrongCode(Column column, String value) {
        return "“" + column.label() + "”的位数或格式不对：“" + value + "”"
                + (value.matches(".*[eE]\\+.*") ? "（被表格软件改成了科学计数，请把该列设为文本后重新填写）" : "");
    }

    private static List<String> named(Column column, String value, boolean inForce, World world) {
        Contents target = world.of(column.targetTable());
        if (target.row(value).isEmpty()) {
            return List.of("“" + column.label() + "”不存在：" + value);
        }
        return inForce && !target.inForce(value) ? List.of("“" + column.label() + "”已停用：" + value) : List.of();
    }

    private static List<String> days(Map<String, String> row, LocalDate effectiveOn) {
        List<String> problems = new ArrayList<>();
        LocalDate from = date(row.get(Column.VALID_FROM));
        LocalDate to = date(row.get(Column.VALID_TO));
        if (from != null && from.isAfter(effectiveOn)) {
            problems.add("启用日期 " + from + " 晚于生效日期，请把生效日期改为启用日期");
        }
        if (to != null && !to.isBefore(effectiveOn)) {
            problems.add("停用日期 " + to + " 不早于生效日期；将来停用的，请把生效日期填为停用的次日");
        }
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("停用日期 " + to + " 早于启用日期 " + from);
        }
        return problems;
    }

    private static LocalDate date(String value) {
        return value == null ? null : LocalDate.parse(value);
    }

    static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
