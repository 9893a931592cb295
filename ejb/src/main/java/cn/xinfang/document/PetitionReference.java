package cn.xinfang.document;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How a document refers to the petition.
 *
 * @param number      petition number, 21 characters
 * @param petitioner  the name to print; masked by the caller where confidentiality was asked for and the print leaves the handling unit
 * @param joint       true if several people submitted it (addressed as 你们)
 * @param form        how it came: 来信, 来访, 网上信访 …
 * @param submittedOn day the petitioner submitted it
 * @param summary     one sentence on the matter, without full stop
 */
public record PetitionReference(String number, String petitioner, boolean joint, String form, LocalDate submittedOn, String summary) {

    public PetitionReference {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(petitioner, "petitioner");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(submittedOn, "submittedOn");
        Objects.requireNonNull(summary, "summary");
    }

    /** The pronoun for the petitioners. */
    public String you() {
        return joint ? "你们" : "你";
    }
}
