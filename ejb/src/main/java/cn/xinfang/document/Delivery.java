package cn.xinfang.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A completed service. What is null stays blank on the form, to be filled in by hand.
 *
 * @param method  how
 * @param on      the day of service; periods of the recipient start from it
 * @param place   where; may be null
 * @param outcome signature, reason of refusal, or number of the posted item
 * @param witness who witnessed it, required in practice when a document is left at the residence; may be null
 * @param server  the person who served it; may be null
 */
public record Delivery(DeliveryMethod method, LocalDate on, String place, String outcome, String witness, String server) {

    public Delivery {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(outcome, "outcome");
    }
}
