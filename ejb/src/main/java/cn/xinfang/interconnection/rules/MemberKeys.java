package cn.xinfang.interconnection.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xinfang.security.crypto.HmacSm3;
import cn.xinfang.security.crypto.Sm2PrivateKey;
import cn.xinfang.security.crypto.Sm2PublicKey;
import cn.xinfang.security.crypto.Sm4Gcm;
import java.util.Arrays;

/** One random key for each package, and from it one key for each member, so that no key seals two streams. */
final class MemberKeys {

    private final byte[] packageKey;

    private MemberKeys(byte[] packageKey) {
        this.packageKey = packageKey;
    }

    static MemberKeys fresh() {
        return new MemberKeys(Sm4Gcm.newKey());
    }

    static MemberKeys unwrap(byte[] wrappedKey, Sm2PrivateKey receiver) {
        return new MemberKeys(receiver.decrypt(wrappedKey));
    }

    byte[] wrap(Sm2PublicKey receiver) {
        return receiver.encrypt(packageKey);
    }

    byte[] of(String member) {
        return Arrays.copyOf(HmacSm3.of(packageKey, member.getBytes(UTF_8)), Sm4Gcm.KEY_LENGTH);
    }
}
