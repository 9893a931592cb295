package cn.xinfang.outside;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.attachment.Content;
import cn.xinfang.attachment.ContentTypes;
import cn.xinfang.directory.Duties;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.outside.rules.DefectiveOrderException;
import cn.xinfang.outside.rules.OrderText;
import cn.xinfang.outside.rules.Standing;
import cn.xinfang.outside.store.SenderStore;
import cn.xinfang.outside.store.SentFiles;
import cn.xinfang.security.crypto.AccessKey;
import cn.xinfang.security.crypto.Sm3OutputStream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** The counter for programs of other offices. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
public class OrderReception {

    /** Requests of a sender in one minute. */
    public static final int PER_MINUTE = 120;

    @Inject
    private SenderStore senders;

    @Inject
    private SentFiles sent;

    @Inject
    private AttachmentStore files;

    @Inject
    private OrderIntake intake;

    @Inject
    private Standings standings;

    @Inject
    private Today today;

    /** The sender of a key that holds; empty for every other key. */
    public Optional<SenderView> sender(String key) {
        int dot = key.indexOf('.');
        try {
            return dot < 0 ? Optional.empty() : senders.key(UUID.fromString(key.substring(0, dot)))
                    .filter(row -> AccessKey.verify(key.substring(dot + 1), row.hash())).flatMap(row -> senders.find(row.sender())).map(SenderView::of);
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    /** Counts a request, whatever becomes of it; false when there were more than {@link #PER_MINUTE} in this minute. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean admit(SenderView sender) {
        return senders.count(sender.id(), today.instant()) <= PER_MINUTE;
    }

    /**
     * Keeps a file, encrypted, until an order names it. Repeating it changes nothing.
     *
     * @param digest  SM3 of the content in lower-case hexadecimal
     * @param content read once
     * @throws RefusedException {@code DIGEST} when it is not that of the content, and for files that are empty, larger than 50 MB or of a
     *                          type not taken in
     */
    public AttachmentRef keep(SenderView sender, String digest, InputStream content) {
        try {
            String staged = files.stage(() -> content, ContentTypes.MAX_SIZE);
            try {
                return keep(sender, digest, () -> files.read(staged));
            } finally {
                files.erase(staged);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("附件未能保存", e);
        }
    }

    /**
     * Takes an order in. Once this returns it is in the journal and survives any crash.
     *
     * @return whether it was new; false where the sender had said the same under this number before
     * @throws DefectiveOrderException with everything that is wrong
     * @throws RefusedException        {@code ORDER_DIFFERS} when the sender said something else under this number before
     */
    public boolean receive(SenderView sender, OrderText text) {
        return intake.take(sender, text);
    }

    /** @throws NotFoundException when the sender has no order of this number */
    public Standing standing(SenderView sender, String number) {
        return standings.of(OrderProjector.id(sender.id(), number));
    }

    private AttachmentRef keep(SenderView sender, String digest, Content content) throws IOException {
        if (!digest.equals(digest(content))) {
            throw new RefusedException(Refusal.of("DIGEST", "内容与地址中的 SM3 摘要不符。", "请检查传输是否完整，重新计算摘要后再传。"));
        }
        if (sent.find(sender.id(), digest, digest).isEmpty()) {
            sent.add(sender.id(), digest, files.store(digest, content), today.instant().atZone(Today.ZONE).toOffsetDateTime());
        }
        return sent.find(sender.id(), digest, digest).orElseThrow();
    }

    private static String digest(Content content) throws IOException {
        Sm3OutputStream digesting = new Sm3OutputStream(OutputStream.nullOutputStream());
        try (InputStream in = content.open()) {
            in.transferTo(digesting);
        }
        return HexFormat.of().formatHex(digesting.digest());
    }
}
