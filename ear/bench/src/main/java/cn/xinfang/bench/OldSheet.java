package cn.xinfang.bench;

import cn.xinfang.intake.rules.Heading;
import cn.xinfang.intake.rules.RowReader;
import cn.xinfang.intake.rules.RowReading;
import cn.xinfang.intake.rules.SheetMapping;
import cn.xinfang.intake.rules.SheetRow;
import cn.xinfang.intake.rules.Vocabulary;
import cn.xinfang.intake.sheet.Sheet;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.ClaimClass;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A sheet of invented old records as offices keep them, sorted by date: of every hundred rows two repeat a number, three have
 * no date that can be read; texts of 300 to 7,000 characters, 780 on average, seven of ten with a reply of 250.
 */
final class OldSheet {

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 4);
    private static final int PER_DAY = 12;
    private static final List<String> CHANNELS = List.of("来信", "来访", "网上信访", "市长信箱");

    private final Random random;
    private final Words words;

    OldSheet(long seed) {
        random = new Random(seed);
        words = new Words(random);
    }

    /** @param from number of the first record; records of other numbers are other records */
    byte[] csv(int from, int rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter csv = CSVFormat.EXCEL.print(text)) {
            csv.printRecord("编号", "姓名", "主题", "信访日期", "内容", "类别", "责任单位", "答复内容", "答复日期", "信访形式", "联系电话", "备注");
            for (int row = 0; row < rows; row++) {
                csv.printRecord(row(from + row, row % 100));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(int at, int kind) {
        LocalDate received = FIRST_DAY.plusDays(at / PER_DAY % 5500);
        boolean replied = random.nextInt(10) < 7;
        return List.of("XF-" + (kind == 50 || kind == 70 ? at - 1 : at), words.text(3), "　" + words.text(20) + "\u00A0",
                kind < 3 ? "去年春天" : date(received), "　　" + words.text(length()) + "_x000D_\r\n此致\u00A0敬礼", "工资福利",
                random.nextBoolean() ? "县人社局" : words.text(4) + "局", replied ? words.text(100 + random.nextInt(300)) + "_x000D_\n特此答复。" : "",
                replied ? date(received.plusDays(10 + random.nextInt(80))) : "", CHANNELS.get(random.nextInt(CHANNELS.size())),
                "139" + (10000000 + random.nextInt(89999999)), "不保存");
    }

    private int length() {
        return 300 + (int) (6700 * Math.pow(random.nextDouble(), 13));
    }

    private String date(LocalDate day) {
        return switch (random.nextInt(3)) {
            case 0 -> day.format(DateTimeFormatter.ofPattern("yyyy/M/d")) + " 9:05:07";
            case 1 -> day.toString();
            default -> ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day) + ".378553";
        };
    }

    /** The rows as an import reads them, by {@code size} at a time. */
    static final class Chunks implements Iterator<List<RowReading>>, AutoCloseable {

        private final Sheet sheet;
        private final Iterator<SheetRow> rows;
        private final RowReader reader;
        private final int size;

        Chunks(byte[] csv, int size) throws IOException {
            this.sheet = Sheet.open(() -> new ByteArrayInputStream(csv));
            this.rows = sheet.rows();
            this.size = size;
            Heading heading = Heading.find(List.of(rows.next())).orElseThrow();
            Vocabulary names = new Vocabulary.Builder().contentClass("0403", "工资福利", LocalDate.of(2005, 5, 1), null)
                    .ownUnit(BenchNode.LABOUR, "县人社局").build(BenchNode.COUNTY);
            reader = new RowReader("ab12", heading, new SheetMapping(heading.guess(), Channel.LETTER, ClaimClass.APPEAL), names, BenchNode.TODAY);
        }

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public List<RowReading> next() {
            List<RowReading> chunk = new ArrayList<>();
            while (rows.hasNext() && chunk.size() < size) {
                chunk.add(reader.read(rows.next()));
            }
            return chunk;
        }

        @Override
        public void close() throws IOException {
            sheet.close();
        }
    }
}
