package cn.xinfang.kiosk.rules;

import cn.xinfang.law.Terms;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;

/**
 * What may be shown of a petition on a screen in a public room: no text, no person, no number of another petition. A restricted
 * one (a report against somebody, or secrecy asked for) shows only that it is registered and whether it is over.
 *
 * @param handler     who handles it; null for a restricted one
 * @param registrar   where it was registered and papers, codes and corrections are to be had
 * @param terms       the periods that bind for or run for the petitioner
 * @param remedies    what he can do, in sentences
 * @param evaluations whom he can evaluate
 * @param asOf        up to when it is complete; null where nothing of the handler's node has come yet
 */
public record PublicFile(String number, String channel, LocalDate receivedOn, boolean restricted, String meaning, String next,
                         Contact handler, Contact registrar, List<PublicTerm> terms, List<PublicNotice> notices, List<String> remedies,
                         List<PublicEvaluation> evaluations, LocalDateTime asOf) {

    /**
     * @param contacts how a unit is reached, by its code
     * @param evaluated whether evaluations are taken on this node
     */
    public static PublicFile of(PetitionState state, LocalDate today, Terms terms, Function<String, Contact> contacts, boolean evaluated,
                                LocalDateTime asOf) {
        QueryAnswer answer = QueryAnswer.of(state);
        boolean restricted = state.registration().restricted();
        return new PublicFile(answer.number(), answer.channel(), answer.receivedOn(), restricted, answer.meaning(), answer.next(),
                restricted ? null : contacts.apply(answer.handler()), contacts.apply(answer.registrar()),
                restricted ? List.of() : periods(answer, today, terms, contacts), restricted ? List.of() : notices(answer, contacts),
                Remedies.of(state, today, answer.overdue(today)), restricted || !evaluated ? List.of() : PublicEvaluation.of(state, terms, today), asOf);
    }

    /** What another node's counter tells. */
    public static PublicFile elsewhere(QueryAnswer answer, LocalDate today, Terms terms, Function<String, Contact> contacts, LocalDateTime asOf) {
        return new PublicFile(answer.number(), answer.channel(), answer.receivedOn(), false, answer.meaning(), answer.next(),
                contacts.apply(answer.handler()), contacts.apply(answer.registrar()), periods(answer, today, terms, contacts), notices(answer, contacts),
                Remedies.elsewhere(answer.overdue(today)), List.of(), asOf);
    }

    private static List<PublicTerm> periods(QueryAnswer answer, LocalDate today, Terms terms, Function<String, Contact> contacts) {
        return answer.terms().stream().map(it -> PublicTerm.of(it, it.unit() == null ? null : contacts.apply(it.unit()).name(), terms, today)).toList();
    }

    private static List<PublicNotice> notices(QueryAnswer answer, Function<String, Contact> contacts) {
        return answer.notices().stream().map(it -> it.named(contacts)).toList();
    }
}
