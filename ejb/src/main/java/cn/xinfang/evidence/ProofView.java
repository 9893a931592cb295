package cn.xinfang.evidence;

import cn.xinfang.interconnection.CarriedPackage;
import cn.xinfang.interconnection.rules.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A package that carried something of a petition between two nodes, and who signed what for it when.
 *
 * @param out      whether it went from this node to {@code peerName}
 * @param madeAt   by the clock of its sender
 * @param received null while that receipt is not here, like {@code verified} and {@code applied}
 * @param waiting  why the receiver could not yet take in this petition; null when it did or has not said
 * @param entries  what it carried of the petition, a sentence for each entry
 * @param files    names of manifest, signature and receipts
 */
public record ProofView(String name, String peerName, boolean out, Instant madeAt, Instant received, Instant verified, Instant applied,
                        String waiting, List<String> entries, List<String> files) {

    static ProofView of(UUID petition, CarriedPackage it, Function<UUID, String> sentence) {
        List<Receipt.Waiting> waiting = it.receipt(Receipt.Kind.APPLIED).map(Receipt::waiting).orElse(List.of());
        return new ProofView(it.name().toString(), it.peerName(), it.out(), it.madeAt(), at(it, Receipt.Kind.RECEIVED), at(it, Receipt.Kind.VERIFIED),
                at(it, Receipt.Kind.APPLIED), waiting.stream().filter(stream -> stream.stream().equals(petition)).map(Receipt.Waiting::reason)
                .findFirst().orElse(null), it.entries().stream().map(sentence).toList(), it.fileNames());
    }

    private static Instant at(CarriedPackage it, Receipt.Kind kind) {
        return it.receipt(kind).map(receipt -> receipt.at().toInstant()).orElse(null);
    }
}
