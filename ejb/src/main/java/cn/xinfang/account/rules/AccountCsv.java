package cn.xinfang.account.rules;

import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * Accounts as a CSV file. The first line names the columns of {@link #COLUMNS}; others may stand beside them and are passed
 * over, so that an exported file comes back as it is. Duties stand in one cell, separated by semicolons. Passwords are never
 * among it.
 */
public final class AccountCsv {

    public static final List<String> COLUMNS = List.of("用户名", "姓名", "单位代码", "职务", "职责", "停用日期");

    private static final List<String> HEADING = List.of("用户名", "姓名", "单位代码", "职务", "职责", "停用日期", "单位", "状态");

    /**
     * A line of the file.
     *
     * @param number   as a spreadsheet counts, the heading being 1
     * @param problems what could not be read, in Chinese
     */
    public record Line(long number, String username, AccountProfile profile, List<String> problems) {
    }

    private AccountCsv() {
    }

    /** @throws IllegalArgumentException with a Chinese message when it is no such file */
    public static List<Line> read(byte[] file) {
        return CsvFile.rows(file, COLUMNS, "账号").stream().map(AccountCsv::line).toList();
    }

    /** @param today tells which accounts have expired */
    public static byte[] write(List<AccountView> accounts, LocalDate today) {
        return CsvFile.write(HEADING, accounts.stream().map(it -> List.<Object>of(it.username(), it.personName(), "\t" + it.unit(), it.title(),
                it.duties().stream().sorted().map(Duty::label).collect(Collectors.joining(";")),
                it.expiresOn() == null ? "" : it.expiresOn(), it.unitName(), it.openOn(today) ? "在用" : "停用")).toList());
    }

    private static Line line(CSVRecord row) {
        List<String> problems = new ArrayList<>();
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        for (String name : CsvFile.cell(row, "职责").split("[;；、\\s]+")) {
            Arrays.stream(Duty.values()).filter(duty -> duty.label().equals(name) || duty.name().equals(name)).findAny()
                    .ifPresentOrElse(duties::add, () -> problems.add(name.isEmpty() ? "没有职责" : "没有“" + name + "”这一职责"));
        }
        AccountProfile profile = new AccountProfile(CsvFile.cell(row, "姓名"), CsvFile.cell(row, "单位代码"), CsvFile.cell(row, "职务"),
                duties, CsvFile.date(row, "停用日期", problems));
        return new Line(CsvFile.number(row), CsvFile.cell(row, "用户名"), profile, problems);
    }
}
