package cn.xinfang.kiosk.rules;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.registration.Particulars;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    /** Between units, about nothing that the petitioner waits for, or no more than an aim of the unit. */
    private static final Set<ClockKind> INTERNAL = EnumSet.of(ClockKind.T04, ClockKind.T05, ClockKind.T13, ClockKind.T14, ClockKind.T19A,
            ClockKind.T19B);

    /**
     * @param contacts how a unit is reached, by its code
     * @param evaluated whether evaluations are taken on this node
     */
    public static PublicFile of(PetitionState state, LocalDate today, Terms terms, Function<String, Contact> contacts, boolean evaluated,
                                LocalDateTime asOf) {
        boolean restricted = state.registration().restricted();
        Particulars particulars = state.registration().particulars();
        PlainWords words = PlainWords.of(state);
        Contact registrar = contacts.apply(particulars.unit().code());
        List<RunningTerm> shown = state.terms().all().stream().filter(it -> !it.lapsed() && !INTERNAL.contains(it.term().kind())).toList();
        List<PublicTerm> periods = shown.stream().map(it -> PublicTerm.of(it, it.unit() == null ? null : contacts.apply(it.unit()).name(), terms, today)).toList();
        boolean overdue = shown.stream().anyMatch(it -> it.running() && it.unit() != null && it.overdue(today));
        return new PublicFile(particulars.number(), particulars.channel().label(), particulars.receivedOn(), restricted, words.meaning(),
                words.next(), restricted ? null : contacts.apply(state.assignment().holderCode()), registrar, restricted ? List.of() : periods,
                restricted ? List.of() : PublicNotice.of(state, contacts), Remedies.of(state, today, overdue),
                restricted || !evaluated ? List.of() : PublicEvaluation.of(state, terms, today), asOf);
    }
}
