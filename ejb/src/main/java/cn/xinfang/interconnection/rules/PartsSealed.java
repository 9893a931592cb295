package cn.xinfang.interconnection.rules;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.AttachmentRef;
import java.util.List;
import java.util.UUID;

/**
 * Parts of entries of a stream, sealed for one node; whoever carries them holds nothing that he can read.
 *
 * @param stream     to which the parts belong
 * @param to         the node that can open it
 * @param wrappedKey of {@code cipher}, encrypted with that node's SM2 key
 * @param cipher     a sealed {@link EnvelopeLetter}
 * @param files      sealed attachments
 */
public record PartsSealed(@In(PartName.STUB) UUID stream, @In(PartName.STUB) String to, byte[] wrappedKey, byte[] cipher,
                          List<AttachmentRef> files) implements EnvelopeFact {
}
