package cn.xinfang.account.rules;

import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Duty;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Accounts as a CSV file. The first line names the columns of {@link #COLUMNS}; others may stand beside them and are passed
 * over, so that an exported file comes back as it is. Duties stand in one cell, separated by semicolons. Files that went
 * through a spreadsheet are read as well: with or without byte order mark, GB18030, 2027/1/1. Passwords are never among it.
 */
public final class AccountCsv {

    public static final List<String> COLUMNS = List.of("用户名", "姓名", "单位代码", "职务", "职责", "停用日期");

    private static final List<String> FOR_READERS = List.of("单位", "状态");
    private static final String MARK = "\uFEFF";
    private static final CSVFormat READ = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setIgnoreEmptyLines(true).get();
    private static final CSVFormat WRITE = CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

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
        try (var parser = READ.parse(new StringReader(text(file)))) {
            var missing = COLUMNS.stream().filter(column -> !parser.getHeaderNames().contains(column)).toList();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException("第一行缺少栏目 " + String.join("、", missing));
            }
            List<Line> lines = parser.stream().filter(row -> row.stream().anyMatch(cell -> !clean(cell).isEmpty())).map(AccountCsv::line).toList();
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("文件中没有账号");
            }
            return lines;
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalArgumentException("文件不是完整的 CSV，可能有引号没有成对", e);
        }
    }

    /** @param today tells which accounts have expired */
    public static byte[] write(List<AccountView> accounts, LocalDate today) {
        StringBuilder out = new StringBuilder(MARK);
        try {
            List<String> heading = new ArrayList<>(COLUMNS);
            heading.addAll(FOR_READERS);
            WRITE.printRecord(out, heading.toArray());
            for (AccountView it : accounts) {
                WRITE.printRecord(out, it.username(), it.personName(), "\t" + it.unit(), it.title(),
                        it.duties().stream().sorted().map(Duty::label).collect(Collectors.joining(";")),
                        it.expiresOn() == null ? "" : it.expiresOn(), it.unitName(), it.openOn(today) ? "在用" : "停用");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Line line(CSVRecord row) {
        List<String> problems = new ArrayList<>();
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        for (String name : cell(row, "职责").split("[;；、\\s]+")) {
            Arrays.stream(Duty.values()).filter(duty -> duty.label().equals(name) || duty.name().equals(name)).findAny()
                    .ifPresentOrElse(duties::add, () -> problems.add(name.isEmpty() ? "没有职责" : "没有“" + name + "”这一职责"));
        }
        AccountProfile profile = new AccountProfile(cell(row, "姓名"), cell(row, "单位代码"), cell(row, "职务"), duties,
                date(cell(row, "停用日期"), problems));
        return new Line(row.getRecordNumber() + 1, cell(row, "用户名"), profile, problems);
    }

    private static LocalDate date(String text, List<String> problems) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text.replace('/', '-'), DATE);
        } catch (DateTimeException e) {
            problems.add("停用日期“" + text + "”不是日期");
            return null;
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isSet(column) ? clean(row.get(column)) : "";
    }

    /** Without blanks of any width at either end, and without the apostrophe that keeps a spreadsheet from counting. */
    private static String clean(String cell) {
        return cell.replaceAll("^[\\s\\p{Z}']+|[\\s\\p{Z}]+$", "");
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString().replaceFirst("^" + MARK, "");
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("GB18030"));
        }
    }
}
