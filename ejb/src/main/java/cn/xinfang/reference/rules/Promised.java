package cn.xinfang.reference.rules;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.HolidayCsv;
import cn.xinfang.law.Promise;
import cn.xinfang.law.TermRules;
import cn.xinfang.law.TermUnit;
import cn.xinfang.law.Terms;
import cn.xinfang.law.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A promise is kept as reference data only where it is shorter than the law, whatever the holidays. */
final class Promised {

    private static final Terms TERMS = new Terms(TermRules.STANDARD, WorkCalendar.of("shipped", HolidayCsv.shipped()));
    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private Promised() {
    }

    static List<String> problems(Map<String, String> row) {
        Promise promise = new Promise(ClockKind.valueOf(row.get("kind")), TermUnit.valueOf(row.get("unit")), Integer.parseInt(row.get("length")), null, null,
                row.get("basis"));
        return promise.notShorterThan(TERMS, FIRST, LAST).map(rule -> "承诺期限只能比法定期限短：" + rule.article() + "规定“" + rule.name() + "”为 "
                + rule.length() + (rule.unit() == TermUnit.DAY ? " 日" : " 个工作日") + "，所承诺的期限在有的日子不早于法定期限").stream().toList();
    }
}
