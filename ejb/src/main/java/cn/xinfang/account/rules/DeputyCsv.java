package cn.xinfang.account.rules;

import cn.xinfang.directory.DeputyView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Who signs for whom and when, as a CSV file that may hold more columns than {@link #COLUMNS}; heads and deputies by username. */
public final class DeputyCsv {

    public static final List<String> COLUMNS = List.of("负责人", "代签人", "起始日期", "截止日期");

    private static final List<String> HEADING = List.of("负责人", "代签人", "起始日期", "截止日期", "负责人姓名", "代签人姓名", "单位");

    /**
     * A line of the file.
     *
     * @param number   as a spreadsheet counts, the heading being 1
     * @param problems what could not be read, in Chinese; the days are there when it is empty
     */
    public record Line(long number, String head, String deputy, LocalDate from, LocalDate to, List<String> problems) {
    }

    private DeputyCsv() {
    }

    /** @throws IllegalArgumentException with a Chinese message when it is no such file */
    public static List<Line> read(byte[] file) {
        return CsvFile.rows(file, COLUMNS, "代签授权").stream().map(DeputyCsv::line).toList();
    }

    public static byte[] write(List<DeputyView> appointments) {
        return CsvFile.write(HEADING, appointments.stream().map(it -> List.<Object>of(it.head().username(), it.deputy().username(), it.from(),
                it.to(), it.head().personName(), it.deputy().personName(), it.head().unitName())).toList());
    }

    private static Line line(CSVRecord row) {
        List<String> problems = new ArrayList<>();
        LocalDate from = CsvFile.date(row, "起始日期", problems);
        LocalDate to = CsvFile.date(row, "截止日期", problems);
        if (problems.isEmpty() && (from == null || to == null)) {
            problems.add("缺少起始日期或截止日期");
        }
        return new Line(CsvFile.number(row), CsvFile.cell(row, "负责人"), CsvFile.cell(row, "代签人"), from, to, problems);
    }
}
