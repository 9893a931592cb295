package cn.xinfang.statistics.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Up to when the figures of a city are complete, and which counties are missing. A county is in when both sides had nothing
 * more to send at some time today.
 */
public final class Coverage {

    /** @param completeAt null when it never was */
    public record County(String name, LocalDateTime completeAt) {

        boolean in(LocalDate today) {
            return completeAt != null && completeAt.toLocalDate().equals(today);
        }
    }

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Coverage() {
    }

    /** @param counties empty on a county's own node, whose figures are those of the moment */
    public static String text(List<County> counties, LocalDateTime now) {
        if (counties.isEmpty()) {
            return "数据截至 " + MINUTE.format(now) + "。";
        }
        List<County> in = counties.stream().filter(county -> county.in(now.toLocalDate())).toList();
        String until = in.stream().map(County::completeAt).min(Comparator.naturalOrder()).map(MINUTE::format).orElse("昨日以前");
        String missing = counties.stream().filter(county -> !in.contains(county)).map(Coverage::missing).collect(Collectors.joining("、"));
        return "数据截至 " + until + "；县区到数 " + in.size() + "/" + counties.size() + (missing.isEmpty() ? "。" : "，未到：" + missing + "。");
    }

    private static String missing(County county) {
        return county.name() + (county.completeAt() == null ? "（从未）" : "（" + county.completeAt().toLocalDate() + "）");
    }
}
