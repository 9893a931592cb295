package cn.xinfang.interconnection.rules;

import cn.xinfang.kernel.Json;
import java.util.List;

/**
 * What a node holds of another: the opening of every exchange. Sending starts after {@code number}, whatever the sender
 * remembers.
 *
 * @param node   who states it
 * @param number last package of the other that is here, 0 if there is none
 * @param digest of that package; null if there is none
 * @param confirmed last of its own packages for which it holds the other's receipt of having applied it
 * @param incarnation of the node that states it
 * @param loss     what the other is to give back; null unless the node was restored from a backup
 * @param setAside what of the other's packages it has not taken in; at most {@value #TOLD}, the oldest first
 * @param refusals its signed receipts for what it sent back and still has not taken in
 * @param damaged  numbers of the other's packages in line that it signed for and whose files it has lost since
 */
public record Statement(String node, long number, String digest, long confirmed, int incarnation, Loss loss, List<SetAside> setAside,
                        List<SignedReceipt> refusals, List<Long> damaged) {

    /** A statement stands in the front page of every package, which must stay small. */
    public static final int TOLD = 500;

    /** Older versions say nothing of the last five. */
    public Statement {
        incarnation = Math.max(1, incarnation);
        setAside = setAside == null ? List.of() : List.copyOf(setAside);
        refusals = refusals == null ? List.of() : List.copyOf(refusals);
        damaged = damaged == null ? List.of() : List.copyOf(damaged);
    }

    public Statement(String node, long number, String digest, long confirmed) {
        this(node, number, digest, confirmed, 1, null, List.of(), List.of(), List.of());
    }

    public Statement withDamaged(List<Long> numbers) {
        return new Statement(node, number, digest, confirmed, incarnation, loss, setAside, refusals, numbers);
    }

    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws BrokenPackageException when the bytes are no statement */
    public static Statement of(byte[] bytes) {
        return Received.read(bytes, Statement.class, "开场说明");
    }
}
