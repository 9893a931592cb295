package cn.xinfang.docket.rules;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document that the file contains.
 *
 * @param entry  the journal entry that issued it
 * @param kind   code of the document, D01 to D25 of domain §1.5
 * @param title  in Chinese
 * @param number null where it has none
 */
public record IssuedDocument(UUID entry, String kind, String title, String number, LocalDate on) {
}
