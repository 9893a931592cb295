package cn.xinfang.correspondence.rules;

import cn.xinfang.document.Letterhead;
import cn.xinfang.document.PetitionReference;
import cn.xinfang.petition.registration.Particulars;
import java.util.List;

/** What all papers have in common: head, foot and reference to the petition. */
final class Frame {

    private Frame() {
    }

    /** A paper between units. */
    static Letterhead internal(Issue issue, Contacts contacts) {
        return new Letterhead(issue.issuer().name(), issue.number(), true, issue.on(), issue.signer(), contacts.phone(), List.of());
    }

    /** A paper for the petitioner, signed by whoever answers for it. */
    static Letterhead open(Issue issue, Contacts contacts) {
        return new Letterhead(issue.issuer().name(), issue.number(), false, issue.on(), issue.signer(), contacts.phone(), List.of());
    }

    /** A notice after acceptance: its officer is the one whom the notice of acceptance named, with his telephone. */
    static Letterhead officer(Issue issue, String officer, Contacts contacts, List<String> copies) {
        return officer == null
                ? new Letterhead(issue.issuer().name(), issue.number(), false, issue.on(), issue.signer(), contacts.phone(), copies)
                : new Letterhead(issue.issuer().name(), issue.number(), false, issue.on(), officer, null, copies);
    }

    static PetitionReference petition(Issue issue) {
        Particulars particulars = issue.registration().particulars();
        return new PetitionReference(particulars.number(), issue.naming().of(issue.registration()), particulars.people() > 1,
                particulars.channel().label(), particulars.petitionedOn(), phrase(issue.registration().matter().summary()));
    }

    /** Words that a sentence goes on from. */
    static String phrase(String text) {
        return text.strip().replaceAll("[。．.;;，,、]+$", "");
    }
}
