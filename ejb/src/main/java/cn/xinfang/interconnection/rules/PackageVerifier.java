package cn.xinfang.interconnection.rules;

import cn.xinfang.security.crypto.NodeCertificate;
import cn.xinfang.security.crypto.Sm3OutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Says whether a file is a package that a certain node signed for another; needs nothing but the file and the certificate. */
public final class PackageVerifier {

    private static final int MANIFEST_LIMIT = 4 * 1024 * 1024;

    private PackageVerifier() {
    }

    /**
     * @param sender   certificate of the node from which the package must be
     * @param receiver code of the node for which it must be
     * @throws BrokenPackageException when anything is not as it was signed; the message says what
     */
    public static VerifiedPackage verify(Path file, NodeCertificate sender, String receiver) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] bytes = bytes(zip, Manifest.NAME);
            if (!sender.publicKey().verify(bytes, bytes(zip, Manifest.SIGNATURE))) {
                throw new BrokenPackageException("清单的签名不是 " + sender.nodeCode() + " 的");
            }
            Manifest manifest = Received.read(bytes, Manifest.class, "清单");
            checkAddress(manifest, sender, receiver);
            checkMembers(zip, manifest.members());
            return new VerifiedPackage(manifest, Manifest.digest(bytes));
        } catch (IOException e) {
            throw new BrokenPackageException("文件不完整或不是交换包", e);
        }
    }

    private static void checkAddress(Manifest manifest, NodeCertificate sender, String receiver) {
        if (manifest.schema() > Manifest.SCHEMA) {
            throw new BrokenPackageException("包的格式级别 %d 高于本节点的 %d,请先升级本节点".formatted(manifest.schema(), Manifest.SCHEMA));
        }
        if (!manifest.from().equals(sender.nodeCode()) || !manifest.to().equals(receiver)) {
            throw new BrokenPackageException("包由 %s 发往 %s,不是由 %s 发往 %s".formatted(
                    manifest.from(), manifest.to(), sender.nodeCode(), receiver));
        }
        if (!sender.validAt(manifest.createdAt().toInstant())) {
            throw new BrokenPackageException("制作时间不在 " + sender.nodeCode() + " 证书的有效期内");
        }
    }

    private static void checkMembers(ZipFile zip, List<Member> members) throws IOException {
        List<String> expected = Stream.concat(members.stream().map(Member::name),
                Stream.of(Manifest.NAME, Manifest.SIGNATURE)).sorted().toList();
        if (!zip.stream().map(ZipEntry::getName).sorted().toList().equals(expected)) {
            throw new BrokenPackageException("包内的成员与清单不符");
        }
        for (Member member : members) {
            try (InputStream in = zip.getInputStream(zip.getEntry(member.name()))) {
                Sm3OutputStream digest = new Sm3OutputStream(OutputStream.nullOutputStream());
                if (in.transferTo(digest) != member.size()
                        || !HexFormat.of().formatHex(digest.digest()).equals(member.digest())) {
                    throw new BrokenPackageException("成员 " + member.name() + " 与清单不符");
                }
            }
        }
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.getSize() > MANIFEST_LIMIT) {
            throw new BrokenPackageException("包内没有可用的 " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(MANIFEST_LIMIT);
        }
    }
}
