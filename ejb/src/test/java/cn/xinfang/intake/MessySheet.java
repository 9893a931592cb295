package cn.xinfang.intake;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A sheet of old records as offices keep them, from a seed. Of every hundred rows 88 are good in one way or another, 4 have no
 * date that can be read, 3 a reply without a date, 3 neither subject nor text, and 2 repeat the number of the row before.
 */
final class MessySheet {

    static final int REFUSED_PER_HUNDRED = 4 + 3 + 3;
    static final int REPEATED_PER_HUNDRED = 2;

    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    private static final int DAYS = 6000;
    private static final List<String> MATTERS = List.of("拖欠农民工工资", "征地补偿款未发放", "小区供暖温度不达标", "村道年久失修", "低保待遇被取消", "物业费收费不合理",
            "学校周边交通拥堵", "企业排放废气扰民");
    private static final List<String> CLASSES = List.of("工资福利", "土地征收", "城市建设和市政管理", "村镇建设", "社会救助", "老龄问题", "");
    private static final List<String> UNITS = List.of("市人社局", "市住建局", "　市民政局", "陇宁市公安局", "市老龄办", "");

    private final Random random;

    private MessySheet(long seed) {
        this.random = new Random(seed);
    }

    static byte[] csv(long seed, int rows, Charset charset) {
        return new MessySheet(seed).write(rows).getBytes(charset);
    }

    private String write(int rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter csv = CSVFormat.EXCEL.print(text)) {
            csv.printRecord("陇宁市信访登记台账");
            csv.printRecord("编号", "姓名", "主题", "信访日期", "内容", "类别", "责任单位", "答复内容", "答复日期", "信访形式", "民族", "备注");
            for (int row = 0; row < rows; row++) {
                csv.printRecord(row(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> row(int at) {
        int kind = at % 100;
        LocalDate received = FIRST.plusDays(random.nextInt(DAYS));
        String number = "XF-" + (kind == 50 || kind == 70 ? at - 1 : at);
        boolean replied = random.nextInt(10) > 2;
        String reply = replied ? "经核实，" + sentence() + "，已责成有关单位处理。_x000D_\n特此答复。" : "";
        String date = kind < 4 ? List.of("", "去年春天", "19/1/6", "2019-02-30").get(kind) : date(received);
        boolean noReplyDate = kind >= 4 && kind < 7;
        boolean empty = kind >= 7 && kind < 10;
        String matter = MATTERS.get(random.nextInt(MATTERS.size()));
        return List.of(number, random.nextInt(20) == 0 ? "　" : "张\u00A0某" + at, empty ? " " : random.nextInt(15) == 0 ? "" : matter, date,
                empty ? "\u200B" : text(matter, at), CLASSES.get(random.nextInt(CLASSES.size())), UNITS.get(random.nextInt(UNITS.size())),
                noReplyDate ? "已答复" : reply, noReplyDate || !replied ? "" : date(received.plusDays(random.nextInt(90))),
                random.nextInt(4) == 0 ? "来访" : "市长信箱", "不保存", "unmapped" + at);
    }

    private String text(String matter, int at) {
        int length = at % 500 == 0 ? 7000 : 150 + random.nextInt(700);
        StringBuilder text = new StringBuilder("　　反映：").append(matter).append("。\r\n");
        while (text.length() < length) {
            text.append(sentence()).append("。");
        }
        return text.toString();
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        for (int length = 8 + random.nextInt(12); length > 0; length--) {
            sentence.append((char) ('\u4E00' + random.nextInt(2500)));
        }
        return sentence.toString();
    }

    private String date(LocalDate day) {
        return switch (random.nextInt(6)) {
            case 0 -> day.format(DateTimeFormatter.ofPattern("yyyy/M/d")) + " 9:05:07";
            case 1 -> day.toString();
            case 2 -> day.format(DateTimeFormatter.ofPattern("yyyy年M月d日"));
            case 3 -> day.format(DateTimeFormatter.BASIC_ISO_DATE);
            case 4 -> String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
            default -> ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day) + ".378553";
        };
    }
}
