package cn.xinfang.interconnection.rules;

import java.util.List;
import java.util.UUID;

/**
 * What a package holds of a stream. The sender signs it with the manifest and the receiver's receipts name the manifest, so
 * both prove for every single entry that it was handed over, long after the volumes are deleted.
 *
 * @param headers hex SM3 of the header of each entry, in the order of writing
 */
public record SentStream(UUID stream, List<String> headers) {
}
