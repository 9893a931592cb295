package cn.xinfang.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts days one by one over a plain array. Shares no code with the law package: it reads the table itself and takes
 * the weekday from the day number.
 */
final class DayLoopOracle {

    private static final long FIRST = LocalDate.of(2006, 1, 1).toEpochDay();
    private static final int DAYS = (int) (LocalDate.of(2028, 1, 1).toEpochDay() - FIRST);

    private final boolean[] off = new boolean[DAYS];

    DayLoopOracle() {
        for (int i = 0; i < DAYS; i++) {
            long sinceMonday = Math.floorMod(FIRST + i + 3, 7L);
            off[i] = sinceMonday == 5 || sinceMonday == 6;
        }
        for (String unannounced : new String[] {"2027-01-01", "2027-05-01", "2027-05-02", "2027-10-01", "2027-10-02",
                "2027-10-03"}) {
            off[index(unannounced)] = true;
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                getClass().getResourceAsStream("/reference/holidays.csv"), StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",");
                off[index(cells[0])] = "true".equals(cells[2]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Days since 1970 of the legal end of a period of natural days. */
    long endOfDays(long start, int length) {
        int left = length;
        long day = start;
        while (left > 0 || off[(int) (day - FIRST)]) {
            day++;
            left--;
        }
        return day;
    }

    /** As {@link #endOfDays}, with days left out; a day in {@code out} is not counted. */
    long endOfDays(long start, int length, Set<Long> out) {
        int seen = 0;
        long day = start;
        while (seen < length) {
            day++;
            seen += out.contains(day) ? 0 : 1;
        }
        while (off[(int) (day - FIRST)]) {
            day++;
        }
        return day;
    }

    /** Days since 1970 of the end of a period of working days. */
    long endOfWorkdays(long start, int length) {
        int seen = 0;
        long day = start;
        while (seen < length) {
            day++;
            seen += off[(int) (day - FIRST)] ? 0 : 1;
        }
        return day;
    }

    private static int index(String date) {
        return (int) (LocalDate.parse(date).toEpochDay() - FIRST);
    }
}
