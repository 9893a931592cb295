package cn.xinfang.kiosk.rules;

import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.HandlingState;
import cn.xinfang.petition.handling.NoticeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A notice for the petitioner, without its text.
 *
 * @param servedOn when it reached him; null while it has not
 */
public record PublicNotice(String title, LocalDate servedOn) {

    /** In the order in which the law has them. */
    static List<PublicNotice> of(PetitionState state) {
        HandlingState handling = state.handling();
        List<PublicNotice> notices = new ArrayList<>();
        for (NoticeKind kind : Arrays.stream(NoticeKind.values()).toList()) {
            handling.services().stream().filter(it -> it.notice() == kind).map(DocumentServed::on)
                    .forEach(on -> notices.add(new PublicNotice(kind.label(), on)));
            if (handling.toServe().contains(kind)) {
                notices.add(new PublicNotice(kind.label(), null));
            }
        }
        return List.copyOf(notices);
    }
}
