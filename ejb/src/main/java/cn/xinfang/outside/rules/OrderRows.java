package cn.xinfang.outside.rules;

import cn.xinfang.intake.rules.CellText;
import cn.xinfang.intake.rules.SheetDate;
import cn.xinfang.intake.rules.SheetRow;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.registration.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of a sheet under its heading as orders. */
public final class OrderRows {

    private final Map<OrderColumn, Integer> columns = new EnumMap<>(OrderColumn.class);

    /** @throws RefusedException {@code ORDER_HEADING} when a column is unknown, doubled or one that every order needs is missing */
    public OrderRows(SheetRow heading) {
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < heading.cells().size(); at++) {
            int position = at;
            String name = CellText.compact(heading.cell(at));
            if (name != null && OrderColumn.of(name).map(column -> columns.putIfAbsent(column, position) != null).orElse(true)) {
                wrong.add(name);
            }
        }
        List<OrderColumn> missing = Stream.of(OrderColumn.NUMBER, OrderColumn.SUBMITTED, OrderColumn.PURPOSE, OrderColumn.SUMMARY, OrderColumn.TEXT)
                .filter(column -> !columns.containsKey(column)).toList();
        if (!wrong.isEmpty() || !missing.isEmpty()) {
            throw new RefusedException(Refusal.of("ORDER_HEADING", "首行的列名不对：" + (missing.isEmpty() ? "" : "缺少" + names(missing.stream()) + "；")
                    + (wrong.isEmpty() ? "" : "不认识或重复" + String.join("、", wrong) + "；"), "可用的列名：" + names(Arrays.stream(OrderColumn.values())) + "。"));
        }
    }

    public OrderReading read(SheetRow row) {
        List<Defect> defects = new ArrayList<>();
        Purpose purpose = Arrays.stream(Purpose.values()).filter(it -> it.label().equals(line(row, OrderColumn.PURPOSE))).findFirst().orElse(null);
        if (purpose == null) {
            defects.add(new Defect(OrderColumn.PURPOSE.heading(), "须为" + Arrays.stream(Purpose.values()).map(Purpose::label)
                    .collect(Collectors.joining("、")) + "之一。"));
        }
        LocalDate submitted = date(row, OrderColumn.SUBMITTED, defects);
        LocalDate due = date(row, OrderColumn.DUE, defects);
        Integer people = number(row, defects);
        return new OrderReading(row.number(), new OrderText(CellText.compact(cell(row, OrderColumn.NUMBER)), submitted, purpose,
                line(row, OrderColumn.SUMMARY), CellText.clean(cell(row, OrderColumn.TEXT)), line(row, OrderColumn.DIVISION), line(row, OrderColumn.PLACE),
                line(row, OrderColumn.CATEGORY), due, people, "是".equals(line(row, OrderColumn.CONFIDENTIAL)), line(row, OrderColumn.ADDRESSEE),
                citizen(row), List.of()), defects);
    }

    private Citizen citizen(SheetRow row) {
        Citizen citizen = new Citizen(line(row, OrderColumn.NAME), line(row, OrderColumn.PHONE), line(row, OrderColumn.ADDRESS),
                line(row, OrderColumn.EMAIL), CellText.compact(cell(row, OrderColumn.ID_NUMBER)));
        return Stream.of(citizen.name(), citizen.phone(), citizen.address(), citizen.email(), citizen.idNumber()).allMatch(Objects::isNull)
                ? null : citizen;
    }

    private LocalDate date(SheetRow row, OrderColumn column, List<Defect> defects) {
        String cell = line(row, column);
        LocalDate date = SheetDate.parse(cell).orElse(null);
        if (cell != null && date == null) {
            defects.add(new Defect(column.heading(), "“" + cell + "”不是日期，格式如 2026-03-02。"));
        }
        return date;
    }

    private Integer number(SheetRow row, List<Defect> defects) {
        String cell = CellText.compact(cell(row, OrderColumn.PEOPLE));
        if (cell != null && !cell.matches("\\d{1,4}")) {
            defects.add(new Defect(OrderColumn.PEOPLE.heading(), "“" + cell + "”不是人数。"));
            return null;
        }
        return cell == null ? null : Integer.valueOf(cell);
    }

    private String line(SheetRow row, OrderColumn column) {
        return CellText.line(cell(row, column));
    }

    private String cell(SheetRow row, OrderColumn column) {
        return columns.containsKey(column) ? row.cell(columns.get(column)) : null;
    }

    private static String names(Stream<OrderColumn> columns) {
        return columns.map(OrderColumn::heading).collect(Collectors.joining("、"));
    }
}
