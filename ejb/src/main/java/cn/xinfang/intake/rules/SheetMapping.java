package cn.xinfang.intake.rules;

import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.ClaimClass;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the rows of a sheet are read.
 *
 * @param columns    meaning of each mapped column, by its name
 * @param channel    of rows that do not say it or say it in unknown words
 * @param claimClass of rows that do not say it; a person who confirms this confirms the class of those records
 */
public record SheetMapping(Map<String, Column> columns, Channel channel, ClaimClass claimClass) {

    /** @throws RefusedException when a column is never taken, a meaning is given twice, or what a record cannot do without is missing */
    public SheetMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        columns.keySet().forEach(name -> NeverTaken.reason(name).ifPresent(reason -> {
            throw refused("COLUMN_NEVER_TAKEN", "“" + name + "”列不得导入（" + reason + "）。", "请把该列改为“不导入”。");
        }));
        for (Column column : columns.values()) {
            if (columns.values().stream().filter(column::equals).count() > 1) {
                throw refused("COLUMN_TWICE", "有两列都对应“" + column.label() + "”。", "请只保留一列。");
            }
        }
        if (!columns.containsValue(Column.RECEIVED)) {
            throw refused("COLUMN_MISSING", "没有对应“" + Column.RECEIVED.label() + "”的列，期限无从计算。", "请指定哪一列是日期。");
        }
        if (!columns.containsValue(Column.TEXT) && !columns.containsValue(Column.SUBJECT)) {
            throw refused("COLUMN_MISSING", "没有对应“" + Column.TEXT.label() + "”或“" + Column.SUBJECT.label() + "”的列。", "请指定内容所在的列。");
        }
        if (claimClass == ClaimClass.ACCUSATION) {
            throw refused("DEFAULT_ACCUSATION", "检举控告不能作为默认分类。", "请用“信访目的”列逐件注明。");
        }
    }

    private static RefusedException refused(String code, String message, String instead) {
        return new RefusedException(Refusal.of(code, message, instead));
    }
}
