package cn.xinfang.web.petitions;

import static cn.xinfang.docket.rules.PetitionView.ALL;
import static cn.xinfang.docket.rules.PetitionView.DUE_SOON;
import static cn.xinfang.docket.rules.PetitionView.ENDED;
import static cn.xinfang.docket.rules.PetitionView.IN_HAND;
import static cn.xinfang.docket.rules.PetitionView.IN_TRANSIT;
import static cn.xinfang.docket.rules.PetitionView.OVERDUE;
import static cn.xinfang.docket.rules.PetitionView.PRESSED;
import static cn.xinfang.docket.rules.PetitionView.REMINDED;
import static cn.xinfang.docket.rules.PetitionView.TO_DECIDE;
import static cn.xinfang.docket.rules.PetitionView.TO_RECEIVE;
import static cn.xinfang.docket.rules.PetitionView.TO_SERVE;
import static cn.xinfang.docket.rules.PetitionView.TO_SIGN;
import static cn.xinfang.docket.rules.PetitionView.TO_VERIFY;

import java.util.List;

import cn.xinfang.directory.Duty;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.security.Official;

/** Which selections are work for whom. */
public final class Tabs {

    private static final List<PetitionView> OFFICE =
            List.of(IN_HAND, TO_RECEIVE, DUE_SOON, OVERDUE, PRESSED, REMINDED, TO_DECIDE, TO_SIGN, TO_SERVE, IN_TRANSIT, TO_VERIFY, ENDED, ALL);
    private static final List<PetitionView> OFFICER = List.of(IN_HAND, TO_RECEIVE, DUE_SOON, OVERDUE, REMINDED, TO_SERVE, ENDED, ALL);
    private static final List<PetitionView> HEAD = List.of(IN_HAND, TO_RECEIVE, DUE_SOON, OVERDUE, REMINDED, TO_SIGN, TO_SERVE, ENDED, ALL);

    private Tabs() {
    }

    public static List<PetitionView> of(Official official) {
        if (official.office()) {
            return OFFICE;
        }
        return official.duties().contains(Duty.UNIT_HEAD) ? HEAD : OFFICER;
    }
}
