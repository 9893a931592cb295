package cn.xinfang.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Head and foot common to all documents.
 *
 * @param organ    full name of the issuing unit
 * @param number   document number as recorded; null where the kind has none (receipt, proof of service)
 * @param internal true prints 内部 in the head
 * @param issuedOn date of the document, the day it is signed
 * @param officer  who answers questions about it
 * @param phone    under which number; null if the officer's text already says so
 * @param copies   units that get a copy (抄送), in printing order; may be empty
 */
public record Letterhead(String organ, String number, boolean internal, LocalDate issuedOn, String officer, String phone,
                         List<String> copies) {

    public Letterhead {
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(officer, "officer");
        copies = List.copyOf(copies);
    }

    /** The copies as one line, {@code 甲，乙。}; null without copies. */
    public String copyLine() {
        return copies.isEmpty() ? null : String.join("，", copies) + "。";
    }
}
