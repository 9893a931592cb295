package cn.xinfang.security.crypto;

import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** Keyed digest HMAC-SM3 (GM/T 0042): 32 bytes. */
public final class HmacSm3 {

    private HmacSm3() {
    }

    public static byte[] of(byte[] key, byte[] message) {
        HMac hmac = new HMac(new SM3Digest());
        hmac.init(new KeyParameter(key));
        hmac.update(message, 0, message.length);
        byte[] mac = new byte[Sm3.LENGTH];
        hmac.doFinal(mac, 0);
        return mac;
    }
}
