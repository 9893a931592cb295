package cn.xinfang.interconnection.rules;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What the receiver of a package states about it.
 *
 * @param from    who made the package
 * @param to      who received it and signs the receipt
 * @param digest  of the package's manifest
 * @param applied streams taken in; 0 before the package is applied
 * @param waiting streams that could not be taken in, with reasons
 */
public record Receipt(Kind kind, String from, String to, long number, String digest, OffsetDateTime at, int applied,
                      List<Waiting> waiting) {

    public enum Kind {
        /** The bytes of the manifest and of all volumes are durable at the receiver; a package before it may be missing. */
        RECEIVED,
        /** Signature, digests and chain are right: it is the next one and will be applied. */
        VERIFIED,
        /** Every stream of it is taken in or set aside. */
        APPLIED,
        /** What it states as waiting was sent back by two administrators, with their reason. */
        REFUSED
    }

    /** A stream in quarantine at the receiver. */
    public record Waiting(UUID stream, String reason) {
    }
}
