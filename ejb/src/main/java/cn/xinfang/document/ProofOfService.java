package cn.xinfang.document;

import cn.xinfang.law.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * D14: proves how and when a document reached its recipient.
 *
 * @param documentTitle  heading of the served document
 * @param documentNumber its number; null if it has none
 * @param recipient      who is to receive it, as shown on the served document
 * @param delivery       what happened; null prints the blank form for signing by hand
 */
public record ProofOfService(RuleSet ruleSet, Letterhead head, PetitionReference petition, String documentTitle,
                             String documentNumber, String recipient, Delivery delivery) implements MergeRecord {

    public ProofOfService {
        Objects.requireNonNull(documentTitle, "documentTitle");
        Objects.requireNonNull(recipient, "recipient");
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PROOF_OF_SERVICE;
    }

    /** All methods of service, the one used ticked. */
    public List<Choice> methods() {
        return Arrays.stream(DeliveryMethod.values())
                .map(m -> new Choice(m.label(), delivery != null && delivery.method() == m))
                .toList();
    }

    /** One box of the form. */
    public record Choice(String label, boolean ticked) {
    }
}
