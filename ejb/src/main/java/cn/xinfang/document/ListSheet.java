package cn.xinfang.document;

import java.util.List;

/**
 * A list printed in landscape, who printed it across every page.
 *
 * @param conditions what the list shows, in Chinese
 * @param origin     unit, person and time
 */
public record ListSheet(String title, String conditions, List<Heading> columns, List<Line> lines, String origin)
        implements Printable {

    /** @param share of the width of the page, in percent */
    public record Heading(String label, int share) {
    }

    public record Line(List<String> cells) {
    }

    @Override
    public String template() {
        return "list-sheet";
    }
}
