package cn.xinfang.intake.rules;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Purpose;
import cn.xinfang.petition.takeover.OldRecord;
import cn.xinfang.petition.takeover.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the rows of one file. */
public final class RowReader {

    /** Whom the discipline inspection deals with: in the tree of 2016 and in the list before it. */
    private static final Pattern DISCIPLINE = Pattern.compile("16.*|54");
    private static final int SUMMARY = 200;
    private static final int SUMMARY_OF_TEXT = 40;

    private final String file;
    private final Heading heading;
    private final SheetMapping mapping;
    private final Vocabulary names;
    private final LocalDate today;

    /** @param file hex SM3 of the file */
    public RowReader(String file, Heading heading, SheetMapping mapping, Vocabulary names, LocalDate today) {
        this.file = file;
        this.heading = heading;
        this.mapping = mapping;
        this.names = names;
        this.today = today;
    }

    public RowReading read(SheetRow row) {
        Map<Column, String> cells = cells(row);
        String content = cells.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue()).collect(Collectors.joining("\n"));
        String identity = CellText.compact(cells.get(Column.NUMBER));
        Optional<String> broken = broken(row).or(() -> unreadableDate(cells));
        if (broken.isPresent()) {
            return new RowReading(row.number(), identity, content, null, null, List.of(), broken.get());
        }
        List<String> changes = new ArrayList<>();
        String unit = unit(cells, changes);
        OldRecord record = record(row, cells, unit == null, changes);
        return record.refusal(today).map(Refusal::text)
                .map(refusal -> new RowReading(row.number(), identity, content, null, null, List.of(), refusal))
                .orElseGet(() -> new RowReading(row.number(), identity, content, record, unit, List.copyOf(changes), null));
    }

    private Map<Column, String> cells(SheetRow row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int at = 0; at < heading.names().size(); at++) {
            String text = CellText.clean(row.cell(at));
            Column column = mapping.columns().get(heading.names().get(at));
            if (column != null && text != null) {
                cells.put(column, text);
            }
        }
        return cells;
    }

    private Optional<String> broken(SheetRow row) {
        if (row.cells().stream().anyMatch(cell -> cell != null && cell.length() > CellText.LONGEST)) {
            return Optional.of("有单元格超过 " + CellText.LONGEST + " 字。请检查引号是否成对。");
        }
        boolean more = row.cells().stream().skip(heading.names().size()).anyMatch(cell -> CellText.clean(cell) != null);
        return more ? Optional.of("列数多于表头。请检查分隔符和引号。") : Optional.empty();
    }

    private static Optional<String> unreadableDate(Map<Column, String> cells) {
        return List.of(Column.RECEIVED, Column.REPLIED).stream()
                .filter(column -> cells.containsKey(column) && SheetDate.parse(cells.get(column)).isEmpty()).findFirst()
                .map(column -> "“" + column.label() + "”列的“" + shortened(CellText.line(cells.get(column)), 20) + "”不是日期。请改为 2019-01-06 的形式。");
    }

    private OldRecord record(SheetRow row, Map<Column, String> cells, boolean unitUnknown, List<String> changes) {
        Optional<String> contentClass = names.contentClass(cells.get(Column.CLASS), SheetDate.parse(cells.get(Column.RECEIVED)).orElse(null));
        if (contentClass.isEmpty()) {
            changes.add(cells.containsKey(Column.CLASS) ? "分类“" + cells.get(Column.CLASS) + "”不在分类表中，归入“其他”，原名保留" : "没有分类，归入“其他”");
        }
        String code = contentClass.orElse("9903");
        Optional<Purpose> purpose = purpose(cells.get(Column.PURPOSE));
        ClaimClass claimClass = DISCIPLINE.matcher(code).matches() ? ClaimClass.ACCUSATION : purpose.map(Purpose::claimClass).orElse(mapping.claimClass());
        if (claimClass == ClaimClass.ACCUSATION) {
            changes.add("检举控告件，被反映单位未知，留在登记单位并限制查看");
        }
        LocalDate repliedOn = SheetDate.parse(cells.get(Column.REPLIED)).orElse(null);
        String reply = cells.get(Column.REPLY);
        if (repliedOn != null && reply == null) {
            changes.add("没有答复内容，只记答复日期");
            reply = "（原记录没有答复内容）";
        }
        Origin origin = new Origin(file, row.number(), CellText.line(cells.get(Column.NUMBER)),
                contentClass.isPresent() ? null : CellText.line(cells.get(Column.CLASS)), unitUnknown ? CellText.line(cells.get(Column.UNIT)) : null);
        return new OldRecord(SheetDate.parse(cells.get(Column.RECEIVED)).orElse(null), channel(cells.get(Column.CHANNEL), changes),
                division(cells.get(Column.PLACE), changes), code, claimClass,
                people(cells.get(Column.PEOPLE), changes), affirmed(cells.get(Column.CONFIDENTIAL)),
                matter(cells, purpose.map(Purpose::label).orElse(null), changes), petitioner(cells, changes), reply, repliedOn, origin);
    }

    private String unit(Map<Column, String> cells, List<String> changes) {
        Optional<String> unit = Vocabulary.code(names.units(), cells.get(Column.UNIT));
        if (unit.isEmpty() && cells.containsKey(Column.UNIT)) {
            changes.add("承办单位“" + CellText.line(cells.get(Column.UNIT)) + "”不在单位表中，留在登记单位，原名保留");
        }
        return unit.orElse(null);
    }

    private static Matter matter(Map<Column, String> cells, String purpose, List<String> changes) {
        String subject = CellText.line(cells.get(Column.SUBJECT));
        String text = cells.getOrDefault(Column.TEXT, subject);
        if (subject == null && text != null) {
            changes.add("没有主题，取内容的开头");
            subject = shortened(CellText.line(text), SUMMARY_OF_TEXT);
        } else if (subject != null && subject.length() > SUMMARY) {
            changes.add("主题超过 " + SUMMARY + " 字，摘要取其开头，全文并入内容");
            text = text.equals(subject) ? text : subject + "\n" + text;
            subject = shortened(subject, SUMMARY);
        }
        return new Matter(subject, text, CellText.line(cells.get(Column.PLACE)), purpose, null, null, null, false, false);
    }

    private static Petitioner petitioner(Map<Column, String> cells, List<String> changes) {
        String name = CellText.line(cells.get(Column.PETITIONER));
        if (name == null || name.contains("匿名")) {
            changes.add(name == null ? "没有信访人，按匿名接收" : "按匿名接收");
            return null;
        }
        return new Petitioner(name, CellText.line(cells.get(Column.ADDRESS)), CellText.compact(cells.get(Column.PHONE)), null, null, false);
    }

    private Channel channel(String written, List<String> changes) {
        Optional<Channel> channel = Optional.ofNullable(CellText.compact(written)).flatMap(Wording::channel);
        if (written != null && channel.isEmpty()) {
            changes.add("信访形式“" + CellText.line(written) + "”不明，按“" + mapping.channel().label() + "”接收");
        }
        return channel.orElse(mapping.channel());
    }

    private String division(String written, List<String> changes) {
        Optional<String> division = Vocabulary.code(names.divisions(), written);
        if (written != null && division.isEmpty()) {
            changes.add("属地“" + shortened(CellText.line(written), 30) + "”不在区划表中，按本地接收，原名保留");
        }
        return division.orElse(names.home());
    }

    private static int people(String written, List<String> changes) {
        String number = CellText.compact(written);
        if (number == null || number.matches("[1-9][0-9]{0,3}人?")) {
            return number == null ? 1 : Integer.parseInt(number.replace("人", ""));
        }
        changes.add("信访人数“" + shortened(CellText.line(written), 20) + "”不是 1 至 9999，按 1 人接收");
        return 1;
    }

    private static Optional<Purpose> purpose(String written) {
        return Optional.ofNullable(CellText.compact(written)).flatMap(Wording::purpose);
    }

    private static boolean affirmed(String written) {
        String word = CellText.compact(written);
        return word != null && !List.of("否", "N", "NO", "0", "FALSE", "不保密", "无").contains(word);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, length - 1))) + "…";
    }
}
