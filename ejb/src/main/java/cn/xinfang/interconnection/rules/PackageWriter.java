package cn.xinfang.interconnection.rules;

import cn.xinfang.journal.Entry;
import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.SealingOutputStream;
import cn.xinfang.security.crypto.Sm2PrivateKey;
import cn.xinfang.security.crypto.Sm2PublicKey;
import cn.xinfang.security.crypto.Sm3OutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a package as a stream: first entries, all of one stream together; then attachments; at last the signed manifest.
 * Memory does not grow with the size of the package.
 */
public final class PackageWriter {

    private final ZipOutputStream zip;
    private final OffsetDateTime createdAt;
    private final MemberKeys keys = MemberKeys.fresh();
    private final Sm2PublicKey receiver;
    private final List<Member> members = new ArrayList<>();
    private final OpenMember entriesMember;
    private GZIPOutputStream lines;
    private UUID lastStream;
    private int streams;
    private int entries;
    private long written;

    /** @param receiver only its holder can read the members */
    public PackageWriter(OutputStream out, Sm2PublicKey receiver, OffsetDateTime createdAt) throws IOException {
        this.zip = new ZipOutputStream(out);
        this.zip.setLevel(Deflater.NO_COMPRESSION);
        this.receiver = receiver;
        this.createdAt = createdAt;
        this.entriesMember = new OpenMember(Member.ENTRIES);
        this.lines = new GZIPOutputStream(entriesMember.sealing);
    }

    /** Entries of one stream must follow each other. */
    public void add(Entry entry) throws IOException {
        byte[] line = Json.write(PackagedEntry.of(entry));
        lines.write(line);
        lines.write('\n');
        written += line.length;
        entries++;
        if (!entry.header().stream().equals(lastStream)) {
            lastStream = entry.header().stream();
            streams++;
        }
    }

    /** @param salted salt and content, whose digest is the attachment's name everywhere */
    public void addFile(String digest, InputStream salted) throws IOException {
        closeEntries();
        OpenMember member = new OpenMember(Member.FILES + digest);
        written += salted.transferTo(member.sealing);
        member.close();
    }

    /** Bytes in the clear so far. */
    public long written() {
        return written;
    }

    public boolean isEmpty() {
        return written == 0;
    }

    /** Writes and signs the manifest; the stream below is flushed and stays open. */
    public VerifiedPackage finish(String from, String to, long number, String previous, Statement opening, Sm2PrivateKey sender)
            throws IOException {
        closeEntries();
        Manifest manifest = new Manifest(Manifest.SCHEMA, from, to, number, previous, createdAt, streams, entries,
                List.copyOf(members), keys.wrap(receiver), opening);
        byte[] bytes = manifest.bytes();
        plainMember(Manifest.NAME, bytes);
        plainMember(Manifest.SIGNATURE, sender.sign(bytes));
        zip.finish();
        zip.flush();
        return new VerifiedPackage(manifest, Manifest.digest(bytes));
    }

    private void closeEntries() throws IOException {
        if (lines != null) {
            lines.finish();
            entriesMember.close();
            lines = null;
        }
    }

    private void plainMember(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(dated(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private ZipEntry dated(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(createdAt.toLocalDateTime());
        return entry;
    }

    private final class OpenMember {

        private final String name;
        private final CountingStream counting = new CountingStream(zip);
        private final Sm3OutputStream digesting = new Sm3OutputStream(counting);
        private final SealingOutputStream sealing;

        OpenMember(String name) throws IOException {
            this.name = name;
            this.sealing = new SealingOutputStream(digesting, keys.of(name));
            zip.putNextEntry(dated(name));
        }

        void close() throws IOException {
            sealing.finish();
            zip.closeEntry();
            members.add(new Member(name, counting.count(), HexFormat.of().formatHex(digesting.digest())));
        }
    }
}
