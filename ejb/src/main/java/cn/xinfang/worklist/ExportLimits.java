package cn.xinfang.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;

/**
 * How much may be exported.
 *
 * @param withoutPurpose rows that may be exported without saying what for
 * @param spreadsheet    rows of a spreadsheet at most
 * @param pdf            rows of a PDF at most; it is laid out in memory
 */
public record ExportLimits(long withoutPurpose, long spreadsheet, long pdf) {

    public static final ExportLimits USUAL = new ExportLimits(200, 50_000, 2_000);

    /** @throws IllegalStateException when {@code XINFANG_EXPORT_WITHOUT_PURPOSE} is no number from 0 to 50000 */
    static ExportLimits from(Map<String, String> environment) {
        String text = environment.getOrDefault("XINFANG_EXPORT_WITHOUT_PURPOSE", "").strip();
        if (text.isEmpty()) {
            return USUAL;
        }
        if (!text.matches("[0-9]{1,5}") || Long.parseLong(text) > USUAL.spreadsheet()) {
            throw new IllegalStateException("XINFANG_EXPORT_WITHOUT_PURPOSE 须为 0 至 " + USUAL.spreadsheet() + " 的整数：" + text);
        }
        return new ExportLimits(Long.parseLong(text), USUAL.spreadsheet(), USUAL.pdf());
    }

    /** The limits of this node. */
    @ApplicationScoped
    static class OfNode {

        @Produces
        ExportLimits limits() {
            return from(System.getenv());
        }
    }
}
