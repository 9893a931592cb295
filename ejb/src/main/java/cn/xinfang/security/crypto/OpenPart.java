package cn.xinfang.security.crypto;

import java.security.MessageDigest;

/**
 * A part of a journal entry in the clear, with the salt that its commitment was made with. Who knows a salt can test
 * guesses of the content against the commitment; so a salt travels and is stored only together with its content.
 */
public record OpenPart(byte[] salt, byte[] content) {

    public static final int SALT_LENGTH = 32;

    public OpenPart {
        if (salt.length != SALT_LENGTH) {
            throw new IllegalArgumentException("A salt has " + SALT_LENGTH + " bytes, not " + salt.length);
        }
    }

    /** A part written at this node, under a new random salt. */
    public static OpenPart fresh(byte[] content) {
        return new OpenPart(newSalt(), content);
    }

    public static byte[] newSalt() {
        return Entropy.bytes(SALT_LENGTH);
    }

    /** SM3(salt ‖ content): stands for the part in the header of the entry. */
    public byte[] commitment() {
        return Sm3.digest(salt, content);
    }

    /** Whether this is the part that the header of an entry committed to. */
    public boolean matches(byte[] commitment) {
        return MessageDigest.isEqual(commitment(), commitment);
    }
}
