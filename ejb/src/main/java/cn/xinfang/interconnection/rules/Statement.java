package cn.xinfang.interconnection.rules;

/**
 * What a node holds of another: the opening of every exchange. Sending starts after {@code number}, whatever the sender
 * remembers.
 *
 * @param node   who states it
 * @param number last package of the other that is here, 0 if there is none
 * @param digest of that package; null if there is none
 */
public record Statement(String node, long number, String digest) {

    public byte[] bytes() {
        return Json.bytes(this);
    }

    /** @throws BrokenPackageException when the bytes are no statement */
    public static Statement of(byte[] bytes) {
        return Json.read(bytes, Statement.class, "开场说明");
    }
}
