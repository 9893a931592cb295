package cn.xinfang.attachment;

import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Ids;
import cn.xinfang.security.crypto.BrokenSealException;
import cn.xinfang.security.crypto.DataKey;
import cn.xinfang.security.crypto.OpenPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;

/**
 * Encrypted files of this node in one folder. A file is named by its commitment SM3(salt ‖ content), so an entry that
 * names the commitment names exactly these bytes, and neither name nor file tells anything about the content.
 *
 * <p>A file is complete on disk before {@link #store} returns; call it before the entry that names it commits. If that
 * transaction fails, or the process dies, the file is an orphan and {@link #sweep} removes it.
 */
public final class AttachmentStore {

    /** A file that was sealed for another node is a little longer. */
    private static final long RECEIVED = OpenPart.SALT_LENGTH + ContentTypes.MAX_SIZE + ContentTypes.MAX_SIZE / 1024;

    private final AttachmentFolder folder;
    private final ContentTypes types = new ContentTypes();

    public AttachmentStore(Path folder, DataKey dataKey) throws IOException {
        this.folder = new AttachmentFolder(folder, dataKey);
    }

    /**
     * Under which media type {@link #store} would keep a file.
     *
     * @throws cn.xinfang.kernel.RefusedException when {@link ContentTypes} does not let it in
     */
    public String mediaType(Content content) throws IOException {
        return types.check(content);
    }

    /**
     * Keeps a file that a person attached.
     *
     * @param fileName as the browser sent it; folders and control characters are dropped, 200 characters kept
     * @throws cn.xinfang.kernel.RefusedException when {@link ContentTypes} does not let it in
     */
    public AttachmentRef store(String fileName, Content content) throws IOException {
        String mediaType = types.check(content);
        try (InputStream in = new SequenceInputStream(new ByteArrayInputStream(OpenPart.newSalt()), content.open());
                AttachmentFolder.Unfinished file = folder.begin()) {
            long size = file.write(in, OpenPart.SALT_LENGTH + ContentTypes.MAX_SIZE) - OpenPart.SALT_LENGTH;
            return new AttachmentRef(Ids.next(), cleaned(fileName), mediaType, size, file.keep());
        }
    }

    /**
     * Keeps a file of any kind for as long as somebody works on it; he erases it afterwards.
     *
     * @param limit in bytes
     * @return its commitment
     * @throws cn.xinfang.kernel.RefusedException {@code FILE_TOO_LARGE}
     */
    public String stage(Content content, long limit) throws IOException {
        try (InputStream in = new SequenceInputStream(new ByteArrayInputStream(OpenPart.newSalt()), content.open());
                AttachmentFolder.Unfinished file = folder.begin()) {
            file.write(in, OpenPart.SALT_LENGTH + limit);
            return file.keep();
        }
    }

    /**
     * Keeps a file that a peer sent. Repeating it changes nothing.
     *
     * @param salted the stream of {@link #readSalted} of the peer
     * @throws BrokenSealException when it is not the file of this commitment; nothing is kept then
     */
    public void receive(String digest, InputStream salted) throws IOException {
        try (AttachmentFolder.Unfinished file = folder.begin()) {
            file.write(salted, RECEIVED);
            if (!file.digest().equals(digest)) {
                throw new BrokenSealException("Received file is not the one of commitment " + digest);
            }
            file.keep();
        }
    }

    /**
     * The clear content; close it. Every 64 KiB are verified before they are given out.
     *
     * @throws java.nio.file.NoSuchFileException when this node does not hold the file (not sent here, or erased)
     * @throws BrokenSealException               here or while reading, when the file was changed, cut or exchanged
     */
    public InputStream read(String digest) throws IOException {
        InputStream salted = readSalted(digest);
        try {
            salted.skipNBytes(OpenPart.SALT_LENGTH);
            return salted;
        } catch (IOException | RuntimeException e) {
            salted.close();
            throw e;
        }
    }

    /** Salt and content, for a peer that shall hold the file as well; never for a browser. */
    public InputStream readSalted(String digest) throws IOException {
        return folder.open(digest);
    }

    public boolean holds(String digest) {
        return Files.exists(folder.file(digest));
    }

    /** Removes a file for good; the commitment stays in the journal. The caller has recorded why. */
    public void erase(String digest) throws IOException {
        Files.deleteIfExists(folder.file(digest));
    }

    /**
     * Removes files that nothing names and what was left half written.
     *
     * @param known  commitments (hexadecimal) that entries and drafts name
     * @param before younger files stay: what names them may be about to commit; at least an hour ago
     * @return how many files were removed
     */
    public int sweep(Set<String> known, Instant before) throws IOException {
        return folder.sweep(known, before);
    }

    private static String cleaned(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}|\\p{Cf}", "").strip();
        int length = name.codePointCount(0, name.length());
        return name.isEmpty() ? "附件" : length <= 200 ? name : name.substring(name.offsetByCodePoints(0, length - 200));
    }
}
