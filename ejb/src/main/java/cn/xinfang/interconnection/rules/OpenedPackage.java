package cn.xinfang.interconnection.rules;

import cn.xinfang.security.crypto.OpeningInputStream;
import cn.xinfang.security.crypto.Sm2PrivateKey;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The content of a verified package, for its receiver. */
public final class OpenedPackage implements Closeable {

    private final PackageFiles files;
    private final Manifest manifest;
    private final MemberKeys keys;
    private final Map<String, Long> offsets = new HashMap<>();
    private BufferedReader lines;

    /** @throws cn.xinfang.security.crypto.BrokenSealException when the package is encrypted for another key */
    public OpenedPackage(PackageFiles files, Sm2PrivateKey receiver) throws IOException {
        this.files = files;
        this.manifest = files.signedManifest().manifest();
        this.keys = MemberKeys.unwrap(manifest.wrappedKey(), receiver);
        long offset = 0;
        for (Member member : manifest.members()) {
            offsets.put(member.name(), offset);
            offset += member.size();
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /** In the order of writing; valid until this package is closed. */
    public Iterator<StreamGroup> streams() throws IOException {
        close();
        lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(open(Member.ENTRIES)), StandardCharsets.UTF_8));
        return new StreamGroups(lines, manifest.streams());
    }

    /** Salt and content of an attachment in the package. */
    public InputStream file(String digest) throws IOException {
        return open(Member.FILES + digest);
    }

    private InputStream open(String name) throws IOException {
        Member member = manifest.members().stream().filter(it -> it.name().equals(name)).findFirst()
                .orElseThrow(() -> new BrokenPackageException("包内没有 " + name));
        return new OpeningInputStream(new VolumesInputStream(files, manifest.volumes(), offsets.get(name), member.size()), keys.of(name));
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
