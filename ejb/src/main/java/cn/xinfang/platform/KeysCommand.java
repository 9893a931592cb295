package cn.xinfang.platform;

import cn.xinfang.interconnection.PeerFiles;
import cn.xinfang.security.crypto.NodeCertificate;
import cn.xinfang.security.crypto.NodeKeyFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * What an administrator does with keys before a node starts for the first time, from the command line:
 * {@code create} makes the keys of the node, {@code trust EXCHANGE_CRT TLS_CRT} enrols a peer by its two certificates,
 * {@code show} prints the fingerprints that the two sides compare on paper.
 */
public final class KeysCommand {

    private static final String USAGE = "用法:keys.sh create | keys.sh show | keys.sh trust 对端exchange.crt 对端tls.crt";

    private final Path folder;
    private final char[] password;
    private final String node;

    private KeysCommand(Map<String, String> environment) {
        node = required(environment, "XINFANG_NODE");
        folder = Path.of(required(environment, "XINFANG_KEYS"));
        password = required(environment, "XINFANG_KEYS_PASSWORD").toCharArray();
    }

    public static void main(String[] arguments) throws IOException {
        try {
            System.out.println(new KeysCommand(System.getenv()).run(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private String run(String[] arguments) throws IOException {
        var name = arguments.length == 0 ? "" : arguments[0];
        if ("create".equals(name)) {
            NodeKeyFiles.create(folder, node, Clock.systemUTC().instant(), password);
            return "密钥已生成：" + folder + "\n请与数据库分开备份，丢失后已加密的内容无法读取。\n" + own();
        }
        if ("show".equals(name)) {
            return own();
        }
        if ("trust".equals(name) && arguments.length == 3) {
            return trust(NodeCertificate.parse(Files.readAllBytes(Path.of(arguments[1]))), Files.readAllBytes(Path.of(arguments[2])));
        }
        throw new IllegalArgumentException(USAGE);
    }

    private String own() throws IOException {
        return fingerprints(NodeKeyFiles.exchangeCertificate(folder), NodeKeyFiles.tlsCertificate(folder));
    }

    private String trust(NodeCertificate peer, byte[] tls) throws IOException {
        NodeKeyFiles.trustPeer(folder, peer.nodeCode(), tls, password);
        PeerFiles.write(folder, peer, tls);
        return "已登记对端。以下指纹须由两人与对端书面核对一致，重启后生效。\n" + fingerprints(peer, tls);
    }

    private static String fingerprints(NodeCertificate exchange, byte[] tls) throws IOException {
        try {
            var certificate = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(tls));
            return "节点 %s%n  SM2 证书(SM3)    %s%n  TLS 证书(SHA-256) %s".formatted(exchange.nodeCode(), exchange.fingerprint(),
                    NodeKeyFiles.tlsFingerprint(certificate));
        } catch (CertificateException e) {
            throw new IOException("TLS 证书无法读取", e);
        }
    }

    private static String required(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("缺少环境变量 " + name));
    }
}
