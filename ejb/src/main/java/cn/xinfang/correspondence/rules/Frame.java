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

    /** A paper for the petitioner; who signed it answers for it. */
    static Letterhead open(Issue issue, Contacts contacts) {
        return open(issue, issue.signer(), contacts.phone(), List.of());
    }

    static Letterhead open(Issue issue, String officer, String phone, List<String> copies) {
        return new Letterhead(issue.issuer().name(), issue.number(), false, issue.on(), officer, phone, copies);
    }

    static PetitionReference petition(Issue issue) {
        Particulars particulars = issue.registration().particulars();
        return new PetitionReference(particulars.number(), issue.naming().of(issue.registration()), particulars.people() > 1,
                particulars.channel().label(), particulars.petitionedOn(), subject(issue.registration().matter().summary()));
    }

    /** What is reported; the papers say themselves that it is reported. */
    private static String subject(String summary) {
        return phrase(summary).replaceFirst("^反映", "");
    }

    /** Words that a sentence goes on from. */
    static String phrase(String text) {
        return text.strip().replaceAll("[。．.;;，,、]+$", "");
    }
}
