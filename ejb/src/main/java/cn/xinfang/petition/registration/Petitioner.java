package cn.xinfang.petition.registration;

import java.util.stream.Stream;

/**
 * A petitioner or representative: only what service and identification need (PIPL Article 34, 信访条例 Article 17).
 *
 * @param idNumber       optional; checked by GB 11643 where given
 * @param representative elected for a group visit
 * @param powers         what a representative may do for the others; null for all that concerns the matter
 */
public record Petitioner(String name, String address, String phone, String email, String idNumber, boolean representative, String powers) {

    public Petitioner(String name, String address, String phone, String email, String idNumber, boolean representative) {
        this(name, address, phone, email, idNumber, representative, null);
    }

    boolean reachable() {
        return Stream.of(address, phone, email).anyMatch(way -> way != null && !way.isBlank());
    }
}
