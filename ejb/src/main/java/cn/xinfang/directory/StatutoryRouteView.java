package cn.xinfang.directory;

import cn.xinfang.directory.model.StatutoryRoute;
import java.util.stream.Stream;

/**
 * How the law provides for a type of claim (依法分类处理清单).
 *
 * @param code           four digits
 * @param department     the field of administration
 * @param claim          the type of claim, in words
 * @param contentClass   null where it may be of any class
 * @param route          name of one of the six cases of 信访工作条例 Article 31, as the petition core names them
 * @param procedure      e.g. 工伤认定
 * @param petitionerTime within which the petitioner must apply, in words; null where the law sets none
 * @param bodyTime       within which the body decides, in words; null where the law sets none
 * @param basis          law and article
 * @param remedy         against its decision; null where there is none
 */
public record StatutoryRouteView(String code, String department, String claim, String contentClass, String route, String procedure,
                                 String body, String petitionerTime, String bodyTime, String basis, String remedy) {

    static StatutoryRouteView of(StatutoryRoute row) {
        return new StatutoryRouteView(row.code(), row.department(), row.claim(), row.contentClass(), row.route(), row.procedure(), row.body(),
                row.petitionerTime(), row.bodyTime(), row.basis(), row.remedy());
    }

    /** Whether every word occurs somewhere in the row. */
    boolean holds(String words) {
        String row = String.join(" ", code, department, claim, procedure, body, basis);
        return Stream.of(words.strip().split("\\s+")).allMatch(row::contains);
    }
}
