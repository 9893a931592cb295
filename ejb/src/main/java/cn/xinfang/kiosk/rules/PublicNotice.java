package cn.xinfang.kiosk.rules;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.review.Round;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A notice for the petitioner, without its text.
 *
 * @param from     the unit that has it for him: its name on the screen, its code in a {@link QueryAnswer}
 * @param servedOn when it reached him; null while it has not
 */
public record PublicNotice(String title, String from, LocalDate servedOn) {

    /** With the name of the unit instead of its code. */
    PublicNotice named(Function<String, Contact> contacts) {
        return new PublicNotice(title, contacts.apply(from).name(), servedOn);
    }

    /** In the order in which the law has them. */
    static List<PublicNotice> of(PetitionState state) {
        String holder = state.assignment().holderCode();
        List<PublicNotice> notices = new ArrayList<>();
        for (NoticeKind kind : NoticeKind.values()) {
            state.handling().services().stream().filter(it -> it.notice() == kind).map(DocumentServed::on)
                    .forEach(on -> notices.add(new PublicNotice(kind.label(), holder, on)));
            if (state.handling().toServe().contains(kind)) {
                notices.add(new PublicNotice(kind.label(), holder, null));
            }
            state.review().issuing(kind).flatMap(round -> ofReview(kind, round, state)).ifPresent(notices::add);
        }
        return List.copyOf(notices);
    }

    /** A paper of the reviewing body: while it waits, and once its opinion came. */
    private static Optional<PublicNotice> ofReview(NoticeKind kind, Round round, PetitionState state) {
        boolean waits = state.review().toServe().contains(kind);
        boolean opinion = round.request().instance().opinion() == kind && round.servedOn() != null;
        return waits || opinion ? Optional.of(new PublicNotice(kind.label(), round.desk(), waits ? null : round.servedOn()))
                : Optional.empty();
    }
}
