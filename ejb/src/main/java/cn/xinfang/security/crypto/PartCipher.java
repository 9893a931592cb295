package cn.xinfang.security.crypto;

import java.util.Arrays;

/**
 * Seals parts of journal entries for this node's database. Every part has its own random key, bound to its commitment: a
 * sealed part moved to another entry does not open.
 */
public final class PartCipher {

    private final DataKey dataKey;

    public PartCipher(DataKey dataKey) {
        this.dataKey = dataKey;
    }

    /**
     * Seals a part written here ({@link OpenPart#fresh}) or received from a peer with its salt.
     *
     * @param commitment of this part, as the header of its entry holds it; under another one it never opens
     */
    public SealedPart seal(OpenPart part, byte[] commitment) {
        byte[] partKey = Sm4Gcm.newKey();
        byte[] salted = Arrays.copyOf(part.salt(), OpenPart.SALT_LENGTH + part.content().length);
        System.arraycopy(part.content(), 0, salted, OpenPart.SALT_LENGTH, part.content().length);
        return new SealedPart(Sm4Gcm.seal(partKey, salted, commitment), dataKey.wrap(partKey, commitment), dataKey.id());
    }

    /**
     * @param commitment from the header of the entry that the part belongs to
     * @throws BrokenSealException when the part was changed, is another entry's, or was sealed under another data key
     */
    public OpenPart open(SealedPart part, byte[] commitment) {
        if (!dataKey.id().equals(part.keyId())) {
            throw new BrokenSealException("Part was sealed under data key " + part.keyId() + ", this node has " + dataKey.id());
        }
        byte[] salted = Sm4Gcm.open(dataKey.unwrap(part.wrappedKey(), commitment), part.cipher(), commitment);
        OpenPart open = new OpenPart(Arrays.copyOf(salted, OpenPart.SALT_LENGTH),
                Arrays.copyOfRange(salted, OpenPart.SALT_LENGTH, salted.length));
        if (!open.matches(commitment)) {
            throw new BrokenSealException("Part does not match the commitment of its entry");
        }
        return open;
    }
}
