package cn.xinfang.interconnection.rules;

import cn.xinfang.security.crypto.NodeCertificate;
import java.io.IOException;
import java.util.SortedMap;

/** Says whether files are a package that a certain node signed for another; needs nothing but them and the certificate. */
public final class PackageVerifier {

    private PackageVerifier() {
    }

    /**
     * @param sender   certificate of the node from which the package must be
     * @param receiver code of the node for which it must be
     * @throws BrokenPackageException when anything is not as it was signed; the message says what
     */
    public static VerifiedManifest verify(PackageFiles files, NodeCertificate sender, String receiver) {
        try {
            VerifiedManifest verified = files.signedManifest().verified(sender, receiver);
            if (!verified.manifest().name().equals(files.name())) {
                throw new BrokenPackageException("文件名 %s 与清单的 %s 不符".formatted(files.name(), verified.manifest().name()));
            }
            SortedMap<Integer, String> faults = files.faults(verified.manifest());
            if (!faults.isEmpty()) {
                throw new BrokenPackageException(String.join("；", faults.values()));
            }
            return verified;
        } catch (IOException e) {
            throw new BrokenPackageException("文件无法读取：" + e.getMessage(), e);
        }
    }
}
