package cn.xinfang.correspondence;

import cn.xinfang.document.DocumentKind;
import java.time.LocalDate;

/**
 * A paper that can be printed from a file.
 *
 * @param key      names it within the file, e.g. {@code D15-1} for the first transfer letter; never changes
 * @param title    as it is headed
 * @param number   null where it has none
 * @param on       date of the paper
 * @param signer   who signed it
 * @param servedOn the day the petitioner had it; null while he has not, and for letters between units
 */
public record Paper(String key, DocumentKind kind, String title, String number, LocalDate on, String signer,
                    LocalDate servedOn) {
}
