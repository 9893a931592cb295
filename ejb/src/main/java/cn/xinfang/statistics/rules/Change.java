package cn.xinfang.statistics.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a figure stands to the same period of the year before, in the words of reports (同比). */
public final class Change {

    private Change() {
    }

    /**
     * A percentage with at most one decimal, half up: {@code 下降9.2%}, {@code 上升54%}.
     *
     * @param period  of {@code now}
     * @param earlier of {@code before}
     * @return the percentage; or why there is no percentage where the periods are unlike or nothing was counted before
     */
    public static String text(Period period, long now, Period earlier, long before) {
        if (!period.comparableWith(earlier)) {
            return "时段不同，不作比较";
        }
        if (before == 0) {
            return "上年同期为0，不作比较";
        }
        if (now == before) {
            return "持平";
        }
        BigDecimal percent = BigDecimal.valueOf(Math.abs(now - before) * 100).divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
        String size = percent.signum() == 0 ? "不足0.1" : percent.stripTrailingZeros().toPlainString();
        return (now > before ? "上升" : "下降") + size + "%";
    }
}
