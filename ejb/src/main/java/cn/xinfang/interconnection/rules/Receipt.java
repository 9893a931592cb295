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
 * @param applied streams taken in; 0 while only verified
 * @param waiting streams that could not be taken in, with reasons
 */
public record Receipt(Kind kind, String from, String to, long number, String digest, OffsetDateTime at, int applied,
                      List<Waiting> waiting) {

    public enum Kind {
        /** Received, signature and members right, stored durably. */
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
