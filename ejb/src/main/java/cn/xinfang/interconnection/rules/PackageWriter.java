package cn.xinfang.interconnection.rules;

import cn.xinfang.journal.Entry;
import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.SealingOutputStream;
import cn.xinfang.security.crypto.Sm2PrivateKey;
import cn.xinfang.security.crypto.Sm2PublicKey;
import cn.xinfang.security.crypto.Sm3;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a package as a stream into volumes: first entries, all of one stream together; then attachments; at last the signed
 * manifest. Memory does not grow with the size of the package. Without {@link #finish} there is no manifest, so no package.
 */
public final class PackageWriter implements Closeable {

    private final PackageFiles files;
    private final OffsetDateTime createdAt;
    private final MemberKeys keys = MemberKeys.fresh();
    private final Sm2PublicKey receiver;
    private final VolumesOutputStream volumes;
    private final List<Member> members = new ArrayList<>();
    private final List<SentStream> streams = new ArrayList<>();
    private final OpenMember entriesMember;
    private GZIPOutputStream lines;
    private int entries;
    private long written;

    /** @param receiver only its holder can read the members */
    public PackageWriter(PackageFiles files, VolumeSize size, Sm2PublicKey receiver, OffsetDateTime createdAt) throws IOException {
        this.files = files;
        this.receiver = receiver;
        this.createdAt = createdAt;
        this.volumes = new VolumesOutputStream(files, size);
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
        if (streams.isEmpty() || !streams.get(streams.size() - 1).stream().equals(entry.header().stream())) {
            streams.add(new SentStream(entry.header().stream(), new ArrayList<>()));
        }
        streams.get(streams.size() - 1).headers().add(Sm3.hex(entry.bytes()));
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

    /** Ends the last volume and puts the signed manifest beside it; after this the package is on the disk. */
    public VerifiedManifest finish(String previous, Statement opening, Sm2PrivateKey sender) throws IOException {
        closeEntries();
        volumes.close();
        PackageName name = files.name();
        Manifest manifest = new Manifest(Manifest.SCHEMA, name.from(), name.to(), name.number(), previous, createdAt, entries,
                List.copyOf(streams), List.copyOf(members), volumes.volumes(), keys.wrap(receiver), opening);
        SignedManifest signed = SignedManifest.sign(manifest, sender);
        files.keep(signed);
        return new VerifiedManifest(manifest, signed);
    }

    @Override
    public void close() throws IOException {
        volumes.close();
    }

    private void closeEntries() throws IOException {
        if (lines != null) {
            lines.finish();
            entriesMember.close();
            lines = null;
        }
    }

    private final class OpenMember {

        private final String name;
        private final long offset = volumes.total();
        private final SealingOutputStream sealing;

        OpenMember(String name) {
            this.name = name;
            this.sealing = new SealingOutputStream(volumes, keys.of(name));
        }

        void close() throws IOException {
            sealing.finish();
            members.add(new Member(name, volumes.total() - offset));
        }
    }
}
