package cn.xinfang.docket;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.registration.RegistrationState;
import cn.xinfang.security.masking.Masking;
import java.time.LocalDate;

/**
 * A letter in the book of letters.
 *
 * @param from       the writer, masked; null for restricted petitions
 * @param addressee  whom it was addressed to; null if nobody in particular
 * @param summary    null for restricted petitions
 * @param enclosures what the envelope held beside the letter; null where nobody counted
 * @param files      files taken in with it
 * @param handler    the unit that has it today
 */
public record LetterLine(String number, LocalDate receivedOn, LocalDate postmark, String from, String addressee, String placeName,
                         String summary, Integer enclosures, int files, String handler) {

    static LetterLine of(PetitionState state, String placeName) {
        RegistrationState letter = state.registration();
        return new LetterLine(letter.particulars().number(), letter.particulars().receivedOn(), letter.matter().postmark(), from(letter),
                letter.matter().addressee(), placeName, letter.restricted() ? null : letter.matter().summary(), letter.matter().enclosures(),
                letter.attachments() == null ? 0 : letter.attachments().size(), state.assignment().holder().name());
    }

    private static String from(RegistrationState letter) {
        if (letter.restricted()) {
            return null;
        }
        if (letter.particulars().anonymous() || letter.petitioners().isEmpty()) {
            return "匿名";
        }
        int people = letter.particulars().people();
        return Masking.name(letter.petitioners().get(0).name()) + (people > 1 ? "等" + people + "人" : "");
    }
}
