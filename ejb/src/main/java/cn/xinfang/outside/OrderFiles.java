package cn.xinfang.outside;

import cn.xinfang.attachment.Content;
import cn.xinfang.directory.Duties;
import cn.xinfang.intake.rules.SheetRow;
import cn.xinfang.intake.sheet.Sheet;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.outside.rules.Defect;
import cn.xinfang.outside.rules.DefectiveOrderException;
import cn.xinfang.outside.rules.OrderJson;
import cn.xinfang.outside.rules.OrderReading;
import cn.xinfang.outside.rules.OrderRows;
import cn.xinfang.outside.rules.Standing;
import cn.xinfang.outside.store.OrderStore;
import cn.xinfang.outside.store.SenderStore;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Orders as files, for senders whose programs do not speak with this one: in, and their standings out. */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.WINDOW_CLERK})
public class OrderFiles {

    /** Orders of one file at most. */
    public static final int LONGEST = 2000;

    private static final CSVFormat WRITE = CSVFormat.EXCEL.builder().setHeader("编号", "收到日期", "状态", "说明", "期限", "承办单位", "信访件编号", "答复", "办结日期").get();

    /**
     * One order of a file, and what becomes of it.
     *
     * @param outcome null where it has defects
     */
    public record Line(int row, String number, String summary, OrderIntake.Outcome outcome, List<Defect> defects) implements Serializable {

        /** In words, what stands against it; empty where nothing does. */
        public String words() {
            return String.join(" ", defects.stream().map(it -> (it.field().isEmpty() ? "" : it.field() + "：") + it.message()).toList());
        }
    }

    @Inject
    private OrderIntake intake;

    @Inject
    private SenderStore senders;

    @Inject
    private OrderStore orders;

    @Inject
    private Standings standings;

    @Inject
    private Officials officials;

    /**
     * What would become of the orders of a file; nothing is written.
     *
     * @param file a list in JSON as the interface has them, or CSV or XLSX with the columns of {@link cn.xinfang.outside.rules.OrderColumn}
     * @throws RefusedException when it is no such file, is empty or holds more than {@value #LONGEST}
     */
    public List<Line> preview(UUID sender, Content file) {
        SenderView from = sender(sender);
        Map<String, Integer> rows = new HashMap<>();
        return read(file).stream().map(reading -> foresee(from, reading, rows)).toList();
    }

    /**
     * Puts the new orders of a file into the inbox, all of them or none. Those that were received before or have defects stay out, as the
     * preview says.
     *
     * @return how many were new
     * @throws RefusedException as {@link #preview}
     */
    public int take(UUID sender, Content file) {
        SenderView from = sender(sender);
        Map<String, Integer> rows = new HashMap<>();
        int taken = 0;
        for (OrderReading reading : read(file)) {
            if (foresee(from, reading, rows).outcome() == OrderIntake.Outcome.NEW) {
                intake.take(from, reading.text());
                taken++;
            }
        }
        return taken;
    }

    /** What the sender is told of the orders that were received in a period, as CSV. */
    public byte[] standings(UUID sender, LocalDate from, LocalDate to) {
        sender(sender);
        StringWriter out = new StringWriter().append('\uFEFF');
        try (CSVPrinter csv = new CSVPrinter(out, WRITE)) {
            for (OrderStore.OrderRow row : orders.ofSender(sender, from, to)) {
                Standing it = standings.of(row.id());
                csv.printRecord(it.number(), it.receivedOn(), it.state().label(), it.words(), it.due(), it.unit(), it.petitionNumber(), it.answer(), it.endedOn());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Line foresee(SenderView sender, OrderReading reading, Map<String, Integer> rows) {
        if (!reading.defects().isEmpty()) {
            return line(reading, null, reading.defects());
        }
        try {
            OrderIntake.Outcome outcome = intake.foresee(sender, reading.text());
            Integer before = rows.putIfAbsent(reading.text().number(), reading.row());
            return before == null ? line(reading, outcome, List.of())
                    : line(reading, null, List.of(new Defect("编号", "与第 " + before + " 行相同，同一文件中编号不能重复。")));
        } catch (DefectiveOrderException e) {
            return line(reading, null, e.defects());
        }
    }

    private static Line line(OrderReading reading, OrderIntake.Outcome outcome, List<Defect> defects) {
        return new Line(reading.row(), reading.text() == null ? null : reading.text().number(),
                reading.text() == null || reading.text().restricted() ? null : reading.text().summary(), outcome, defects);
    }

    private SenderView sender(UUID id) {
        String unit = officials.current().unit();
        return senders.find(id).map(SenderView::of).filter(it -> it.unit().equals(unit)).orElseThrow(() -> new NotFoundException("sender " + id));
    }

    private static List<OrderReading> read(Content file) {
        try (InputStream in = file.open()) {
            int first = in.read();
            List<OrderReading> readings = first == '[' || first == '{' ? json(file) : sheet(file);
            if (readings.isEmpty() || readings.size() > LONGEST) {
                throw new RefusedException(Refusal.of("ORDER_FILE", readings.isEmpty() ? "文件中没有来件。" : "文件中的来件超过 " + LONGEST + " 件。",
                        "请检查文件，或分成几个文件。"));
            }
            return readings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<OrderReading> json(Content file) throws IOException {
        try (InputStream in = file.open()) {
            return OrderJson.readAll(in.readAllBytes());
        } catch (DefectiveOrderException e) {
            throw new RefusedException(Refusal.of("ORDER_FILE", e.defects().get(0).message(), "文件须为来件的 JSON 列表，格式同接口说明。"));
        }
    }

    private static List<OrderReading> sheet(Content file) throws IOException {
        List<OrderReading> readings = new ArrayList<>();
        try (Sheet sheet = Sheet.open(file)) {
            Iterator<SheetRow> rows = sheet.rows();
            OrderRows reader = rows.hasNext() ? new OrderRows(rows.next()) : null;
            while (rows.hasNext()) {
                SheetRow row = rows.next();
                if (!row.blank()) {
                    readings.add(reader.read(row));
                }
            }
        }
        return readings;
    }
}
