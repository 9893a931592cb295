package cn.xinfang.interconnection.rules;

import cn.xinfang.security.crypto.OpeningInputStream;
import cn.xinfang.security.crypto.Sm2PrivateKey;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The content of a verified package, for its receiver. */
public final class OpenedPackage implements Closeable {

    private final ZipFile zip;
    private final Manifest manifest;
    private final MemberKeys keys;

    /** @throws cn.xinfang.security.crypto.BrokenSealException when the package is encrypted for another key */
    public OpenedPackage(Path file, Sm2PrivateKey receiver) throws IOException {
        this.zip = new ZipFile(file.toFile());
        try (InputStream in = zip.getInputStream(new ZipEntry(Manifest.NAME))) {
            this.manifest = Received.read(in.readAllBytes(), Manifest.class, "清单");
            this.keys = MemberKeys.unwrap(manifest.wrappedKey(), receiver);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** In the order of writing; valid until this package is closed. */
    public Iterator<StreamGroup> streams() throws IOException {
        return new StreamGroups(new BufferedReader(new InputStreamReader(
                new GZIPInputStream(open(Member.ENTRIES)), StandardCharsets.UTF_8)));
    }

    /** Salt and content of an attachment in the package. */
    public InputStream file(String digest) throws IOException {
        return open(Member.FILES + digest);
    }

    private InputStream open(String member) throws IOException {
        return new OpeningInputStream(new BufferedInputStream(zip.getInputStream(zip.getEntry(member))), keys.of(member));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
