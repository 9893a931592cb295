package cn.xinfang.web.file;

import static cn.xinfang.petition.Action.ANSWER;
import static cn.xinfang.petition.Action.ANSWER_PART;
import static cn.xinfang.petition.Action.ANSWER_RECALL;
import static cn.xinfang.petition.Action.CLASSIFY;
import static cn.xinfang.petition.Action.DECIDE_FILING;
import static cn.xinfang.petition.Action.DECIDE_DISPUTE;
import static cn.xinfang.petition.Action.DECIDE_OBJECTION;
import static cn.xinfang.petition.Action.DRAFT_ACCEPTANCE;
import static cn.xinfang.petition.Action.DRAFT_OPINION;
import static cn.xinfang.petition.Action.RECORD_CONTACT;
import static cn.xinfang.petition.Action.REFER;
import static cn.xinfang.petition.Action.REMIND;
import static cn.xinfang.petition.Action.SERVE;
import static cn.xinfang.petition.Action.DRAFT_REVIEW;
import static cn.xinfang.petition.Action.SERVE_REVIEW;
import static cn.xinfang.petition.Action.SIGN;
import static cn.xinfang.petition.Action.SIGN_REVIEW;
import static cn.xinfang.petition.Action.VERIFY;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.xinfang.petition.Action;

/** What is usually done first of all that is open. */
final class NextStep {

    private static final List<Action> USUAL = List.of(SIGN, SIGN_REVIEW, SERVE_REVIEW, DRAFT_REVIEW, DECIDE_OBJECTION, ANSWER_RECALL, DECIDE_DISPUTE, ANSWER_PART, DECIDE_FILING, SERVE, VERIFY, CLASSIFY, REFER, ANSWER,
            DRAFT_ACCEPTANCE, DRAFT_OPINION, REMIND, RECORD_CONTACT);

    private NextStep() {
    }

    static Optional<Action> of(Collection<Action> open) {
        return USUAL.stream().filter(open::contains).findFirst();
    }
}
