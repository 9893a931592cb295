package cn.xinfang.outside.rules;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.law.Term;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An order lies in the inbox.
 *
 * @param unit       the petition office that owns it
 * @param receivedOn the day on which the interface took it in; T01 runs from it
 * @param terms      T01
 * @param sender     id of the sender, by whose number it is known
 * @param text       without the citizen
 * @param citizen    null where he gave no name
 */
public record OrderReceived(@In(PartName.STUB) UUID sender, @In(PartName.STUB) String number, @In(PartName.STUB) Channel channel,
                            @In(PartName.STUB) String unit, @In(PartName.STUB) LocalDate receivedOn, @In(PartName.STUB) boolean restricted,
                            @In(PartName.STUB) List<Term> terms, String senderName, OrderText text, List<AttachmentRef> attachments,
                            @In(PartName.IDENTITY) Citizen citizen) implements OrderFact {

    /** Whether an official of that unit may read it; what is restricted is read by case officers and heads only. */
    public boolean opensFor(String reader, boolean entrusted) {
        return unit.equals(reader) && (entrusted || !restricted);
    }

    /** What is known for a registration on {@code today}; a person completes it and says what is claimed. */
    public Registration registration(LocalDate today) {
        Matter matter = new Matter(text.summary(), text.text(), text.place(), text.purpose().label(), text.addressee(), senderName, null,
                false, false, null, null, number);
        return new Registration(channel, text.submittedOn(), receivedOn, receivedOn.isBefore(today) ? "由外部来件转为信访件" : null,
                text.division(), null, text.people(), text.people(), citizen == null, text.confidential(), false, matter,
                List.of(new Claim(1, text.summary(), text.purpose().claimClass(), null)), attachments,
                citizen == null ? List.of() : List.of(citizen.petitioner()), null);
    }

    /** Whether the sender says the same again. */
    public boolean says(OrderText again) {
        return text.with(citizen).equals(again);
    }
}
