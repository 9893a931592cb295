package cn.xinfang.law;

import cn.xinfang.kernel.Article;
import java.util.List;

/**
 * Why a period ends on its day.
 *
 * @param summary the counting in one or a few Chinese sentences
 * @param days    the days that did not count, that moved the end, or that counted although they are a weekend; by date
 */
public record Explanation(String summary, Article article, List<DayNote> days) {

    public Explanation {
        days = List.copyOf(days);
    }
}
