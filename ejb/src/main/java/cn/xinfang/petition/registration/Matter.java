package cn.xinfang.petition.registration;

import java.time.LocalDate;

/**
 * The matter in words.
 *
 * @param summary   at most 200 characters, for lists
 * @param text      the full content, at least 10 characters
 * @param place     the place of the problem below the division
 * @param purpose   申诉、求决、意见建议、揭发控告、咨询、其他
 * @param addressee whom the petitioner addressed; null if nobody in particular
 * @param source    where it came from, if not from the petitioner himself (上级转来, 媒体转办 …)
 * @param postmark  of a letter
 * @param barcode   of a registered letter or parcel, as on its label; null if it has none
 * @param sourceNumber under which the source keeps it; null if it has none
 * @param enclosures how many enclosures the envelope held beside the letter; null where nobody counted
 */
public record Matter(String summary, String text, String place, String purpose, String addressee, String source,
                     LocalDate postmark, boolean jointLetter, boolean mayPublish, String barcode, Integer enclosures, String sourceNumber) {

    /** A matter that came without an envelope, or whose envelope told no more than the postmark. */
    public Matter(String summary, String text, String place, String purpose, String addressee, String source,
                  LocalDate postmark, boolean jointLetter, boolean mayPublish) {
        this(summary, text, place, purpose, addressee, source, postmark, jointLetter, mayPublish, null, null, null);
    }
}
