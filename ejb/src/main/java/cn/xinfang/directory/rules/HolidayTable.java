package cn.xinfang.directory.rules;

import cn.xinfang.law.Holiday;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The holidays of one yearly notice of the State Council. The New Year holiday may begin in the December before.
 *
 * @param year the year of the notice
 * @param days in the order of their dates
 */
public record HolidayTable(int year, List<Holiday> days) {

    private static final String NEW_YEAR = "元旦";
    private static final MonthDay NATIONAL_DAY = MonthDay.of(10, 1);

    public HolidayTable {
        days = days.stream().sorted(Comparator.comparing(Holiday::date)).toList();
    }

    /** Sorts holidays of several years into their notices. */
    public static List<HolidayTable> byYear(Collection<Holiday> holidays) {
        return holidays.stream().collect(Collectors.groupingBy(HolidayTable::noticeYear, TreeMap::new,
                        Collectors.toList()))
                .entrySet().stream().map(entry -> new HolidayTable(entry.getKey(), entry.getValue())).toList();
    }

    /** What is wrong with the table, in Chinese; empty when it can be used. */
    public List<String> problems() {
        var problems = new ArrayList<String>();
        var seen = new HashSet<LocalDate>();
        for (var day : days) {
            if (noticeYear(day) != year) {
                problems.add(day.date() + " 不属于 " + year + " 年的放假安排");
            }
            if (!seen.add(day.date())) {
                problems.add(day.date() + " 重复");
            }
        }
        if (days.stream().noneMatch(day -> day.off() && MonthDay.from(day.date()).equals(NATIONAL_DAY))) {
            problems.add("缺少国庆节(10 月 1 日)放假，表格不完整");
        }
        return List.copyOf(problems);
    }

    /** Follows from the content: the same table has the same version in every node, e.g. {@code 2026-4be1f0c2}. */
    public String version() {
        return versionOf(year, days.stream().map(Holiday::toString).toList());
    }

    /** The version of a calendar that is made of several tables, named after the last year. */
    public static String calendarVersion(Collection<HolidayTable> tables) {
        int last = tables.stream().mapToInt(HolidayTable::year).max().orElse(0);
        return versionOf(last, tables.stream().map(HolidayTable::version).sorted().toList());
    }

    /** The year of the notice to which a day belongs. */
    public static int noticeYear(Holiday day) {
        var date = day.date();
        return date.getMonthValue() == 12 && day.name().equals(NEW_YEAR) ? date.getYear() + 1 : date.getYear();
    }

    private static String versionOf(int year, List<String> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return year + "-" + HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
