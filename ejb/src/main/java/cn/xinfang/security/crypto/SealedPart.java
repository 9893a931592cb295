package cn.xinfang.security.crypto;

/**
 * A part of a journal entry as it lies in the database. Without the node's data key it tells neither content nor salt;
 * when its row goes, content, salt and key are gone and only the commitment in the header remains.
 *
 * @param cipher     salt and content under the part's own key
 * @param wrappedKey that key under the node's data key
 * @param keyId      which data key, see {@link DataKey#id()}
 */
public record SealedPart(byte[] cipher, byte[] wrappedKey, String keyId) {
}
