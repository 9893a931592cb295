package cn.xinfang.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.xinfang.security.crypto.BrokenSealException;
import cn.xinfang.security.crypto.DataKey;
import cn.xinfang.security.crypto.OpeningInputStream;
import cn.xinfang.security.crypto.SealingOutputStream;
import cn.xinfang.security.crypto.Sm3OutputStream;
import cn.xinfang.security.crypto.Sm4Gcm;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Layout on disk. A file is {@code XFA1 ‖ wrapped key ‖ sealed stream of (salt ‖ content)} under
 * {@code ab/abcd…}, its commitment in hexadecimal; the key is wrapped for that commitment, so an exchanged file does not
 * open. Unfinished files lie in {@code unfinished/} under names of their own.
 */
final class AttachmentFolder {

    private static final byte[] MAGIC = "XFA1".getBytes(US_ASCII);
    private static final int HEADER = MAGIC.length + DataKey.WRAPPED_LENGTH;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path root;
    private final Path unfinished;
    private final DataKey dataKey;

    AttachmentFolder(Path root, DataKey dataKey) throws IOException {
        this.root = root;
        this.unfinished = Files.createDirectories(root.resolve("unfinished"));
        this.dataKey = dataKey;
    }

    Path file(String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("Not a commitment: " + digest);
        }
        return root.resolve(digest.substring(0, 2)).resolve(digest);
    }

    Unfinished begin() throws IOException {
        return new Unfinished(Files.createTempFile(unfinished, null, null));
    }

    InputStream open(String digest) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file(digest)));
        try {
            byte[] header = in.readNBytes(HEADER);
            ByteBuffer fields = ByteBuffer.wrap(header);
            if (header.length < HEADER || !fields.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
                throw new BrokenSealException("File of commitment " + digest + " is cut or not an attachment");
            }
            byte[] wrapped = new byte[DataKey.WRAPPED_LENGTH];
            fields.position(MAGIC.length).get(wrapped);
            return new OpeningInputStream(in, dataKey.unwrap(wrapped, HexFormat.of().parseHex(digest)));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    int sweep(Set<String> known, Instant before) throws IOException {
        List<Path> orphans;
        try (Stream<Path> files = Files.walk(root, 2)) {
            orphans = files.filter(Files::isRegularFile)
                    .filter(file -> isOurs(file) && !known.contains(file.getFileName().toString()))
                    .toList();
        }
        int removed = 0;
        for (Path orphan : orphans) {
            if (Files.getLastModifiedTime(orphan).toInstant().isBefore(before) && Files.deleteIfExists(orphan)) {
                removed++;
            }
        }
        return removed;
    }

    private boolean isOurs(Path file) {
        return file.getParent().equals(unfinished) || DIGEST.matcher(file.getFileName().toString()).matches();
    }

    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** A file being written; closed without {@link #keep()} it disappears. */
    final class Unfinished implements Closeable {

        private final Path path;
        private final byte[] key = Sm4Gcm.newKey();
        private byte[] commitment;

        private Unfinished(Path path) {
            this.path = path;
        }

        /** Encrypts the stream, salt first, onto the disk. Returns its length in bytes. */
        long write(InputStream salted, long limit) throws IOException {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.position(HEADER);
                SealingOutputStream sealing = new SealingOutputStream(Channels.newOutputStream(channel), key);
                Sm3OutputStream digesting = new Sm3OutputStream(sealing);
                long length = copy(salted, digesting, limit);
                sealing.finish();
                commitment = digesting.digest();
                ByteBuffer header = ByteBuffer.allocate(HEADER).put(MAGIC).put(dataKey.wrap(key, commitment)).flip();
                for (long position = 0; header.hasRemaining();) {
                    position += channel.write(header, position);
                }
                channel.force(true);
                return length;
            }
        }

        String digest() {
            return HexFormat.of().formatHex(commitment);
        }

        /** Puts the file in its place, so that it survives a loss of power, and returns its name. */
        String keep() throws IOException {
            Path target = file(digest());
            Files.createDirectories(target.getParent());
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(target.getParent());
            sync(root);
            return digest();
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }

        private long copy(InputStream in, OutputStream out, long limit) throws IOException {
            byte[] buffer = new byte[64 * 1024];
            long length = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (length > limit) {
                    throw ContentTypes.tooLarge(limit);
                }
                out.write(buffer, 0, read);
            }
            return length;
        }
    }
}
