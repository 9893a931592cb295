package cn.xinfang.interconnection.rules;

import cn.xinfang.kernel.Today;
import cn.xinfang.security.crypto.NodeCertificate;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says on the command line whether packages and receipts are what a node signed: {@code FOLDER|MANIFEST|RECEIPT SIGNER.crt
 * [RECEIVER]}. Needs no database, no server and no key. Ends with 0 when all is right, 1 when anything is wrong, 2 when it was
 * called wrongly.
 */
public final class VerifyCommand {

    private static final String USAGE = """
            用法：verify-package.sh 目录|清单文件|回执文件 签名节点证书.crt [接收节点代码]
              目录      核对其中由该节点签名的全部交换包（含各卷）和回执，以及包号是否相接
              清单文件  <发出>-<接收>-<包号>.manifest.json，签名和各卷须在同一目录
              回执文件  <发出>-<接收>-<包号>.<种类>.receipt；同目录有清单时一并核对
            退出码：0 全部正确，1 有错误，2 用法不对""";

    private static final int DEPTH = 4;
    private static final String RECEIPT = ".receipt";

    private final NodeCertificate signer;
    private final Optional<String> receiver;
    private final PrintStream out;
    private int right;
    private int wrong;

    private VerifyCommand(NodeCertificate signer, Optional<String> receiver, PrintStream out) {
        this.signer = signer;
        this.receiver = receiver;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        if (arguments.length < 2 || arguments.length > 3) {
            out.println(USAGE);
            return 2;
        }
        try {
            NodeCertificate signer = NodeCertificate.parse(Files.readAllBytes(Path.of(arguments[1])));
            return new VerifyCommand(signer, Stream.of(arguments).skip(2).findFirst(), out).verify(Path.of(arguments[0]));
        } catch (IOException e) {
            out.println("文件无法读取：" + e.getMessage());
        } catch (IllegalArgumentException e) {
            out.println("证书无法使用：" + arguments[1]);
        }
        return 2;
    }

    private int verify(Path place) throws IOException {
        out.println("签名节点 %s，证书指纹(SM3) %s".formatted(signer.nodeCode(), signer.fingerprint()));
        boolean folder = Files.isDirectory(place);
        List<Path> files = folder ? all(place) : List.of(place);
        packages(files.stream().filter(file -> name(file).isPresent())
                .filter(file -> !folder || name(file).get().from().equals(signer.nodeCode())).toList());
        for (Path file : files) {
            if (file.toString().endsWith(RECEIPT)) {
                receipt(file, folder);
            }
        }
        if (right + wrong == 0) {
            out.println("没有由该节点签名的交换包或回执");
            return 1;
        }
        out.println("正确 %d 项，错误 %d 项".formatted(right, wrong));
        return wrong == 0 ? 0 : 1;
    }

    private void packages(List<Path> manifests) {
        VerifiedManifest before = null;
        for (Path file : manifests.stream().sorted(Comparator.comparing((Path it) -> name(it).orElseThrow().to())
                .thenComparingLong(it -> name(it).orElseThrow().number())).toList()) {
            PackageName name = name(file).orElseThrow();
            try {
                VerifiedManifest verified = PackageVerifier.verify(new PackageFiles(file.toAbsolutePath().getParent(), name), signer,
                        receiver.orElse(name.to()));
                checkChain(before, verified);
                before = verified;
                right++;
                Manifest it = verified.manifest();
                out.println("正确  %s：%s 制作，%d 条记录（%d 件），%d 个附件，%d 卷 %,d 字节，清单摘要 %s".formatted(name,
                        it.createdAt().atZoneSameInstant(Today.ZONE).toLocalDateTime(), it.entries(), it.streams().size(), it.files(),
                        it.volumes().size(), it.size(), verified.digest()));
            } catch (BrokenPackageException e) {
                wrong("%s：%s".formatted(name, e.getMessage()));
            }
        }
    }

    private static void checkChain(VerifiedManifest before, VerifiedManifest next) {
        Manifest manifest = next.manifest();
        if (before != null && before.manifest().to().equals(manifest.to()) && before.manifest().number() + 1 == manifest.number()
                && !Objects.equals(before.digest(), manifest.previous())) {
            throw new BrokenPackageException("不接续第 %d 号包".formatted(before.manifest().number()));
        }
    }

    /** @param others whether receipts of other signers lie there as well and are passed over */
    private void receipt(Path file, boolean others) throws IOException {
        try {
            SignedReceipt signed = SignedReceipt.of(Files.readAllBytes(file));
            if (others && !signed.receipt().to().equals(signer.nodeCode())) {
                return;
            }
            Receipt receipt = signed.verified(signer);
            PackageName name = new PackageName(receipt.from(), receipt.to(), receipt.number());
            Path manifest = file.toAbsolutePath().resolveSibling(name.manifest());
            boolean compared = Files.exists(manifest);
            if (compared && !new PackageFiles(manifest.getParent(), name).signedManifest().digest().equals(receipt.digest())) {
                throw new BrokenPackageException("回执所指的不是同目录中的清单");
            }
            right++;
            out.println("正确  回执 %s %s：%s 于 %s 签名，入库 %d 件，待处理 %d 件，清单摘要 %s%s".formatted(name, receipt.kind(), receipt.to(),
                    receipt.at().atZoneSameInstant(Today.ZONE).toLocalDateTime(), receipt.applied(), receipt.waiting().size(), receipt.digest(),
                    compared ? "（与同目录清单一致）" : ""));
        } catch (BrokenPackageException e) {
            wrong("回执 %s：%s".formatted(file.getFileName(), e.getMessage()));
        }
    }

    private void wrong(String words) {
        wrong++;
        out.println("错误  " + words);
    }

    private static Optional<PackageName> name(Path file) {
        return PackageName.ofManifest(file.getFileName().toString());
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
