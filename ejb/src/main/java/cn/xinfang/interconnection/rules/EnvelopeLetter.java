package cn.xinfang.interconnection.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.Json;
import cn.xinfang.security.crypto.BrokenSealException;
import cn.xinfang.security.crypto.OpenPart;
import cn.xinfang.security.crypto.Sm2PrivateKey;
import cn.xinfang.security.crypto.Sm2PublicKey;
import cn.xinfang.security.crypto.Sm4Gcm;
import java.util.Map;
import java.util.UUID;

/**
 * What lies in an envelope.
 *
 * @param parts by entry, each with its salt, so that the addressee can check it against the header
 * @param files by the commitment of the sealed file
 */
public record EnvelopeLetter(Map<UUID, Map<PartName, OpenPart>> parts, Map<String, SealedFile> files) {

    /**
     * @param digest commitment of the attachment
     * @param key    opens the sealed one: a stream of salt and content
     */
    public record SealedFile(String digest, byte[] key) {
    }

    /** A letter for one node, about one stream. */
    public record Sealed(byte[] wrappedKey, byte[] cipher) {
    }

    public Sealed seal(UUID stream, String to, Sm2PublicKey addressee) {
        byte[] key = Sm4Gcm.newKey();
        return new Sealed(addressee.encrypt(key), Sm4Gcm.seal(key, Json.write(this), context(stream, to)));
    }

    /**
     * @throws BrokenSealException    when it was changed, is about another stream or sealed for another node
     * @throws BrokenPackageException when it is no letter
     */
    public static EnvelopeLetter open(PartsSealed sealed, Sm2PrivateKey addressee) {
        byte[] text = Sm4Gcm.open(addressee.decrypt(sealed.wrappedKey()), sealed.cipher(), context(sealed.stream(), sealed.to()));
        return Received.read(text, EnvelopeLetter.class, "密封内容");
    }

    private static byte[] context(UUID stream, String to) {
        return (stream + "/" + to).getBytes(UTF_8);
    }
}
