package cn.xinfang.worklist;

import cn.xinfang.docket.PetitionLine;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a list can show of a petition. Nothing of it is about a person. */
public enum Column {
    DUE("期限", 10, Column::left),
    NUMBER("编号", 26, PetitionLine::number),
    SUMMARY("摘要", 48, Column::summary),
    CLASS("内容分类", 16, PetitionLine::className),
    CHANNEL("形式", 10, line -> line.channel().label()),
    PLACE("属地", 14, PetitionLine::placeName),
    HOLDER("责任单位", 24, PetitionLine::holderName),
    STATUS("环节", 15, line -> line.status().label() + (line.inTransit() ? "（在途）" : "")),
    RECEIVED("收到", 11, PetitionLine::receivedOn),
    REGISTERED("登记", 11, PetitionLine::registeredOn),
    REGISTRAR("登记单位", 24, PetitionLine::registrarName),
    DUE_ON("截止日期", 11, PetitionLine::due),
    PEOPLE("人数", 6, PetitionLine::people),
    REMINDED("催办日期", 11, PetitionLine::remindedOn);

    public static final List<Column> USUAL = List.of(DUE, NUMBER, SUMMARY, CLASS, CHANNEL, PLACE, HOLDER, STATUS, RECEIVED);

    private final String label;
    private final int width;
    private final Function<PetitionLine, Object> value;

    Column(String label, int width, Function<PetitionLine, Object> value) {
        this.label = label;
        this.width = width;
        this.value = value;
    }

    public String label() {
        return label;
    }

    /** Characters of the latin alphabet that it usually needs. */
    public int width() {
        return width;
    }

    /** A text, a {@code LocalDate} or a number; null where there is nothing to say. */
    public Object value(PetitionLine line) {
        return value.apply(line);
    }

    /** {@link #value} in words. */
    public String text(PetitionLine line) {
        Object shown = value(line);
        return shown == null ? "" : shown.toString();
    }

    /** Names separated by commas; unknown ones are left out. The summary, which opens the petition, is always there. */
    public static List<Column> parse(String names) {
        Set<Column> columns = new LinkedHashSet<>();
        if (names != null) {
            for (String name : names.split(",")) {
                Arrays.stream(values()).filter(it -> it.name().equals(name.strip())).forEach(columns::add);
            }
        }
        if (columns.isEmpty()) {
            return USUAL;
        }
        columns.add(SUMMARY);
        return List.copyOf(columns);
    }

    public static String names(List<Column> columns) {
        return String.join(",", columns.stream().map(Column::name).toList());
    }

    private static String left(PetitionLine line) {
        if (line.daysLeft() == null) {
            return null;
        }
        return line.daysLeft() < 0 ? "超期 " + -line.daysLeft() + " 天" : line.daysLeft() == 0 ? "今天到期" : "剩 " + line.daysLeft() + " 天";
    }

    private static String summary(PetitionLine line) {
        if (line.summary() != null) {
            return line.summary();
        }
        return line.restricted() ? "（保密件，内容不在列表显示）" : "（内容未送达本级）";
    }
}
