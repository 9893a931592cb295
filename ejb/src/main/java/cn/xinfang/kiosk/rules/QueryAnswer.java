package cn.xinfang.kiosk.rules;

import cn.xinfang.law.ClockKind;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.registration.Particulars;
import cn.xinfang.petition.registration.RegistrationState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every node may know of an ordinary petition, so that any counter can tell the petitioner how it stands (信访条例 Article 12):
 * status in plain words, units, periods and notices; no text, no person, no number of another petition.
 *
 * @param codeHash  slow salted hash of the query code
 * @param handler   code of the unit that handles it
 * @param registrar code of the unit that registered it
 * @param terms     periods that bind for or run for the petitioner
 */
public record QueryAnswer(String number, String codeHash, String channel, LocalDate receivedOn, String meaning, String next, String handler,
                          String registrar, List<RunningTerm> terms, List<PublicNotice> notices) {

    /** Between units, about nothing that the petitioner waits for, or no more than an aim of the unit. */
    private static final Set<ClockKind> INTERNAL = EnumSet.of(ClockKind.T04, ClockKind.T05, ClockKind.T13, ClockKind.T14, ClockKind.T19A,
            ClockKind.T19B);

    /**
     * What other nodes may know; empty for a restricted petition, for one whose class nobody has confirmed, and where this node does not
     * hold the hash.
     */
    public static Optional<QueryAnswer> published(PetitionState state) {
        RegistrationState registration = state.registration();
        return registration.restricted() || !registration.classified() || registration.queryCodeHash() == null
                ? Optional.empty() : Optional.of(of(state));
    }

    static QueryAnswer of(PetitionState state) {
        Particulars particulars = state.registration().particulars();
        PlainWords words = PlainWords.of(state);
        List<RunningTerm> shown = state.terms().all().stream().filter(it -> !it.lapsed() && !INTERNAL.contains(it.term().kind())).toList();
        return new QueryAnswer(particulars.number(), state.registration().queryCodeHash(), particulars.channel().label(), particulars.receivedOn(),
                words.meaning(), words.next(), state.assignment().holderCode(), particulars.unit().code(), shown, PublicNotice.of(state));
    }

    /** Whether a period that he is shown has passed without being kept. */
    boolean overdue(LocalDate today) {
        return terms.stream().anyMatch(it -> it.running() && it.unit() != null && it.overdue(today));
    }
}
