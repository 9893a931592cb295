package cn.xinfang.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A completed service.
 *
 * @param method  how
 * @param on      the day of service; periods of the recipient start from it
 * @param place   where
 * @param outcome signature, reason of refusal, or number of the posted item
 * @param witness who witnessed it; null if nobody
 * @param server  the person who served it
 */
public record Delivery(DeliveryMethod method, LocalDate on, String place, String outcome, String witness, String server) {

    public Delivery {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(server, "server");
        if (method == DeliveryMethod.LEFT_AT_RESIDENCE && witness == null) {
            throw new IllegalArgumentException("service by leaving the document needs a witness");
        }
    }
}
