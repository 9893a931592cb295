package cn.xinfang.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the counting of one period into words. */
final class TermExplainer {

    private final Terms terms;
    private final WorkCalendar calendar;
    private final TermRule rule;

    TermExplainer(Terms terms, TermRule rule) {
        this.terms = terms;
        this.calendar = terms.calendar();
        this.rule = rule;
    }

    Explanation explain(Term term) {
        List<DayNote> notes = new ArrayList<>();
        notes.add(new DayNote(term.start(), term.kind().startEvent() + "当日" + (rule.unit() == TermUnit.AT_ONCE ? "" : "，不计入")));
        notes.addAll(switch (rule.unit()) {
            case WORKDAY -> workdayNotes(term);
            case AT_ONCE -> List.of();
            case DAY, DATE -> rollNotes(term);
        });
        return new Explanation(counting(term) + reservations(term), rule.article(), notes);
    }

    private String counting(Term term) {
        return switch (rule.unit()) {
            case WORKDAY -> begin(term) + "，次日起算 " + rule.length() + " 个工作日，" + dayOf(term.dueLegal()) + "期满。";
            case DATE -> begin(term) + "，指定办理期限至 " + dayOf(term.dueRaw()) + roll(term);
            case AT_ONCE -> begin(term) + "，当日即办，遇休假日不顺延。";
            case DAY -> begin(term) + "，次日起算 " + (ChronoUnit.DAYS.between(term.start(), term.dueRaw()) - paused(term)) + " 日，"
                    + (paused(term) == 0 ? "" : "扣除" + reasons(term) + " " + paused(term) + " 日，") + dayOf(term.dueRaw()) + "期满" + roll(term);
        };
    }

    /** How many days of the period its pauses leave out. */
    private static long paused(Term term) {
        return counted(term).filter(term::paused).count();
    }

    private static String reasons(Term term) {
        return term.pauses().stream().map(pause -> pause.reason().label()).distinct().collect(Collectors.joining("、"));
    }

    private static Stream<LocalDate> counted(Term term) {
        return term.start().plusDays(1).datesUntil(term.dueRaw().plusDays(1));
    }

    private String begin(Term term) {
        return term.start() + " " + term.kind().startEvent();
    }

    private String roll(Term term) {
        if (term.dueLegal().equals(term.dueRaw())) {
            return "。";
        }
        String cause = calendar.remark(term.dueRaw()).map(remark -> "（" + remark + "）").orElse("");
        return "；当日为法定休假日" + cause + "，顺延至休假日后的第一个工作日 " + dayOf(term.dueLegal()) + "。";
    }

    private String reservations(Term term) {
        StringBuilder text = new StringBuilder();
        if (!rule.statutory()) {
            text.append("法规未规定天数，此天数为本地约定。");
        }
        if (term.provisional()) {
            LocalDate from = term.dueRaw() != null ? term.dueRaw() : term.start().plusDays(1);
            terms.awaited(from, term.dueLegal()).ifPresent(year -> text.append(year)
                    .append(" 年放假安排尚未录入，暂按周末和固定日期的法定节日推算，录入后重新确定。"));
        }
        terms.restate(term).filter(now -> !now.dueLegal().equals(term.dueLegal()))
                .ifPresent(now -> text.append("此期限按放假表 ").append(term.calendarVersion()).append(" 确定；按现行放假表 ")
                        .append(now.calendarVersion()).append(" 推算为 ").append(dayOf(now.dueLegal())).append("。"));
        return text.toString();
    }

    private List<DayNote> rollNotes(Term term) {
        List<DayNote> notes = new ArrayList<>();
        counted(term).forEach(day -> term.pauses().stream().filter(pause -> pause.contains(day)).findFirst()
                .ifPresent(pause -> notes.add(new DayNote(day, pause.reason().label() + "，不计入"))));
        term.dueRaw().datesUntil(term.dueLegal()).forEach(day -> note(notes, day, "，顺延", ""));
        note(notes, term.dueLegal(), "，顺延", "，为工作日，期限在当日届满");
        return notes;
    }

    private List<DayNote> workdayNotes(Term term) {
        List<DayNote> notes = new ArrayList<>();
        term.start().plusDays(1).datesUntil(term.dueLegal().plusDays(1))
                .forEach(day -> note(notes, day, "，不计入", "，计入"));
        return notes;
    }

    private void note(List<DayNote> notes, LocalDate day, String whenOff, String whenWorked) {
        calendar.remark(day).ifPresent(
                remark -> notes.add(new DayNote(day, remark + (calendar.isWorkday(day) ? whenWorked : whenOff))));
    }

    private static String dayOf(LocalDate day) {
        return day + "（" + WorkCalendar.weekday(day) + "）";
    }
}
