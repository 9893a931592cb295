package cn.xinfang.security.crypto;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.net.ssl.SSLContext;

/** The keys of this node, read once at start from the folder that {@link NodeKeyFiles} describes. */
public final class NodeKeys {

    private final DataKey dataKey;
    private final BlindIndex blindIndex;
    private final Sm2PrivateKey exchangeKey;
    private final NodeCertificate certificate;
    private final SSLContext tls;
    private final String tlsFingerprint;

    private NodeKeys(Path folder, char[] password) throws IOException, GeneralSecurityException {
        dataKey = new DataKey(SecretFile.read(folder.resolve(NodeKeyFiles.DATA_KEY), password));
        blindIndex = new BlindIndex(SecretFile.read(folder.resolve(NodeKeyFiles.PEPPER), password));
        exchangeKey = Sm2PrivateKey.of(SecretFile.read(folder.resolve(NodeKeyFiles.EXCHANGE_KEY), password));
        certificate = NodeKeyFiles.exchangeCertificate(folder);
        tls = TlsFiles.context(folder, password);
        tlsFingerprint = TlsFiles.fingerprint(TlsFiles.certificate(NodeKeyFiles.tlsCertificate(folder)));
    }

    /**
     * @throws NoSuchFileException when the folder has no complete set of keys
     * @throws IOException         when the password is wrong, a file was changed, or files of different nodes were mixed
     */
    public static NodeKeys load(Path folder, char[] password) throws IOException {
        if (!NodeKeyFiles.exist(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "holds no complete set of node keys");
        }
        try {
            NodeKeys keys = new NodeKeys(folder, password);
            if (!Arrays.equals(keys.exchangeKey.publicKey().encoded(), keys.certificate.publicKey().encoded())) {
                throw new IOException("exchange.key and exchange.crt in " + folder + " do not belong together");
            }
            return keys;
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS keys in " + folder + " cannot be read", e);
        }
    }

    public DataKey dataKey() {
        return dataKey;
    }

    public BlindIndex blindIndex() {
        return blindIndex;
    }

    /** Signs packages and receipts of this node and opens what peers encrypted for it. */
    public Sm2PrivateKey exchangeKey() {
        return exchangeKey;
    }

    /** What peers know this node by; carries its code and its SM3 fingerprint. */
    public NodeCertificate certificate() {
        return certificate;
    }

    /** Presents this node's certificate to a peer and accepts only enrolled peers. */
    public SSLContext tls() {
        return tls;
    }

    /** SHA-256 of this node's TLS certificate, 64 hexadecimal digits. */
    public String tlsFingerprint() {
        return tlsFingerprint;
    }
}
