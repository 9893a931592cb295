package cn.xinfang.interconnection.rules;

import cn.xinfang.kernel.Json;

/**
 * What a node holds of another: the opening of every exchange. Sending starts after {@code number}, whatever the sender
 * remembers.
 *
 * @param node   who states it
 * @param number last package of the other that is here, 0 if there is none
 * @param digest of that package; null if there is none
 * @param confirmed last of its own packages for which it holds the other's receipt of having applied it
 * @param incarnation of the node that states it
 * @param loss what the other is to give back; null unless the node was restored from a backup
 */
public record Statement(String node, long number, String digest, long confirmed, int incarnation, Loss loss) {

    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws BrokenPackageException when the bytes are no statement */
    public static Statement of(byte[] bytes) {
        return Received.read(bytes, Statement.class, "开场说明");
    }
}
