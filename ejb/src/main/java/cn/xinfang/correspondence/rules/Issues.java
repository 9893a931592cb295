package cn.xinfang.correspondence.rules;

import cn.xinfang.document.DocumentKind;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Recorded;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.assignment.ObjectionDecided;
import cn.xinfang.petition.assignment.ObjectionRaised;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.closing.AnsweredDirectly;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.HandlingExtended;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.handling.PetitionAccepted;
import cn.xinfang.petition.handling.PetitionDeclined;
import cn.xinfang.petition.linking.PetitionLinked;
import cn.xinfang.petition.mediation.ClaimsSettled;
import cn.xinfang.petition.supervision.UrgentReported;
import cn.xinfang.petition.registration.PetitionRegistered;
import cn.xinfang.petition.review.HearingCalled;
import cn.xinfang.petition.review.HearingClosed;
import cn.xinfang.petition.review.Instance;
import cn.xinfang.petition.review.RequestDecided;
import cn.xinfang.petition.review.ReviewDecided;
import cn.xinfang.petition.review.ReviewFact;
import cn.xinfang.petition.registration.QueryCodeReissued;
import cn.xinfang.petition.routing.ClaimsHandedOver;
import cn.xinfang.petition.routing.ClaimsLedIn;
import cn.xinfang.petition.supervision.SupervisionOpened;
import cn.xinfang.petition.supervision.SupervisionPressed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a history for the papers that it gives. A fact of an old custody changed nothing and gives none. */
public final class Issues {

    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Issues() {
    }

    /**
     * What can be printed here, in the order of the history: not the receipt, which shows a code that is kept nowhere, and
     * nothing whose parts this node does not hold.
     */
    public static List<Issue> of(History<PetitionFact> history) {
        Issues reading = new Issues();
        PetitionState state = PetitionState.unborn(history.stream());
        for (Recorded<PetitionFact> entry : history.entries()) {
            PetitionState after = entry.fact().on(state);
            if (after != state) {
                reading.take(entry.fact(), state, entry.header().author().name());
            }
            state = after;
        }
        return reading.issues.stream().flatMap(Issues::withProof).filter(Holding::suffices).toList();
    }

    /**
     * The receipt, dated when its query code was handed out, to the petitioner as he is recorded now; empty where this node does
     * not hold who he is.
     */
    public static Optional<Issue> receipt(History<PetitionFact> history) {
        PetitionRegistered fact = (PetitionRegistered) history.entries().get(0).fact();
        Recorded<PetitionFact> handedOut = history.entries().stream()
                .filter(it -> it.fact() instanceof PetitionRegistered || it.fact() instanceof QueryCodeReissued)
                .reduce((first, second) -> second).orElseThrow();
        LocalDate on = handedOut.fact() instanceof QueryCodeReissued again ? again.on() : fact.particulars().registeredOn();
        PetitionState state = fact.on(PetitionState.unborn(history.stream())).with(Petition.fold(history).registration());
        return Optional.of(new Issue("D01-1", DocumentKind.RECEIPT, null, on, handedOut.header().author().name(), fact, state,
                Naming.IN_FULL, null)).filter(Holding::suffices);
    }

    /** The paper that a draft would become; names nobody in full. */
    public static Issue preview(PetitionFact signed, PetitionState state, String signer) {
        Issues reading = new Issues();
        reading.notice(signed, state, signer, Naming.MASKED);
        return reading.issues.get(0);
    }

    /** The papers that facts would make; name nobody in full. */
    public static List<Issue> preview(List<PetitionFact> facts, PetitionState state, String signer) {
        Issues reading = new Issues();
        PetitionState before = state;
        for (PetitionFact fact : facts) {
            reading.take(fact, before, signer);
            before = fact.on(before);
        }
        return reading.issues.stream().map(Issue::masked).filter(Holding::suffices).toList();
    }

    private void take(PetitionFact fact, PetitionState state, String signer) {
        if (fact instanceof PetitionReferred it) {
            if (it.mode() == ReferralMode.TRANSFER || it.mode() == ReferralMode.ASSIGN) {
                add(it.mode() == ReferralMode.TRANSFER ? DocumentKind.TRANSFER_LETTER : DocumentKind.ASSIGNMENT_LETTER,
                        it.document(), it.on(), signer, fact, state, between(state));
            }
            if (!state.registration().particulars().anonymous()) {
                add(DocumentKind.WHEREABOUTS, null, it.on(), signer, fact, state, Naming.IN_FULL);
            }
        } else if (fact instanceof SupervisionOpened it && it.document() != null) {
            add(DocumentKind.SUPERVISION_LETTER, it.document(), it.on(), signer, fact, state, Naming.WITHHELD);
        } else if (fact instanceof SupervisionPressed it && it.document() != null) {
            add(DocumentKind.SUPERVISION_LETTER, it.document(), it.on(), signer, fact, state, Naming.WITHHELD);
        } else if (fact instanceof ClaimsHandedOver it) {
            boolean confidential = state.registration().particulars().confidential();
            add(DocumentKind.HAND_OVER, it.document(), it.on(), signer, fact, state, confidential ? Naming.WITHHELD : Naming.IN_FULL);
            if (!state.registration().particulars().anonymous()) {
                add(DocumentKind.WHEREABOUTS, null, it.on(), signer, fact, state, Naming.IN_FULL);
            }
        } else if (fact instanceof DocumentServed it) {
            serve(it);
            if (it.notice() == NoticeKind.OPINION && state.assignment().mode() == ReferralMode.ASSIGN) {
                add(DocumentKind.COMPLETION_REPORT, null, it.on(), signer, fact, state, between(state));
            }
        } else if (fact instanceof AnsweredDirectly it) {
            add(DocumentKind.REPLY, it.document(), it.on(), signer, fact, state, Naming.IN_FULL);
            if (state.assignment().mode() == ReferralMode.ASSIGN) {
                add(DocumentKind.REPLY_REPORT, null, it.on(), signer, fact, state, between(state));
            }
        } else if (fact instanceof ClaimsSettled it) {
            add(DocumentKind.SETTLEMENT, null, it.on(), signer, fact, state, Naming.IN_FULL);
        } else if (fact instanceof ObjectionRaised it) {
            add(DocumentKind.OBJECTION, null, it.on(), signer, fact, state, between(state));
        } else if (fact instanceof ObjectionDecided it) {
            add(DocumentKind.OBJECTION_REPLY, null, it.on(), signer, fact, state, between(state));
        } else if (fact instanceof UrgentReported it) {
            add(DocumentKind.URGENT_REPORT, null, it.on(), signer, fact, state, Naming.WITHHELD);
        } else {
            notice(fact, state, signer, Naming.IN_FULL);
        }
    }

    private static Naming between(PetitionState state) {
        return state.registration().particulars().confidential() ? Naming.WITHHELD : Naming.IN_FULL;
    }

    private void notice(PetitionFact fact, PetitionState state, String signer, Naming naming) {
        if (fact instanceof PetitionAccepted it) {
            add(DocumentKind.ACCEPTANCE, it.document(), it.on(), signer, fact, state, naming);
        } else if (fact instanceof PetitionDeclined it) {
            add(DocumentKind.REFUSAL, it.document(), it.on(), signer, fact, state, naming);
        } else if (fact instanceof ClaimsLedIn it) {
            add(DocumentKind.LEAD_IN, it.document(), it.on(), signer, fact, state, naming);
        } else if (fact instanceof PetitionLinked it && it.kind().joins()) {
            add(it.notice() == NoticeKind.PROCEDURAL ? DocumentKind.PROCEDURAL : DocumentKind.NO_LONGER_ACCEPTED, it.document(), it.on(),
                    signer, fact, state, naming);
        } else if (fact instanceof HandlingExtended it) {
            add(DocumentKind.EXTENSION, it.document(), it.on(), signer, fact, state, naming);
        } else if (fact instanceof OpinionIssued it) {
            add(DocumentKind.OPINION, it.document(), it.on(), signer, fact, state, naming);
        } else if (fact instanceof ReviewFact it && !state.review().rounds().isEmpty() && !state.review().current().request().body().outside()) {
            review(it, state, signer, naming);
        }
    }

    /** A body outside the city issues its own. */
    private void review(ReviewFact fact, PetitionState state, String signer, Naming naming) {
        boolean again = state.review().current().request().instance() == Instance.RE_EXAMINATION;
        if (fact instanceof RequestDecided it) {
            add(again ? DocumentKind.RE_EXAMINATION_ADMISSION : DocumentKind.REVIEW_ADMISSION, it.document(), it.on(), signer, fact, state, naming);
        } else if (fact instanceof ReviewDecided it) {
            add(again ? DocumentKind.RE_EXAMINATION_OPINION : DocumentKind.REVIEW_OPINION, it.document(), it.on(), signer, fact, state, naming);
        } else if (fact instanceof HearingCalled it) {
            add(DocumentKind.HEARING_NOTICE, it.document(), it.on(), signer, fact, state, naming);
        } else if (fact instanceof HearingClosed it) {
            add(DocumentKind.HEARING_RECORD, it.document(), it.on(), signer, fact, state, naming);
        }
    }

    private void add(DocumentKind kind, String number, LocalDate on, String signer, PetitionFact fact, PetitionState state,
                     Naming naming) {
        String key = kind.code() + "-" + counts.merge(kind.code(), 1, Integer::sum);
        issues.add(new Issue(key, kind, number, on, signer, fact, state, naming, null));
    }

    /** A service is of the latest notice of its kind. */
    private void serve(DocumentServed service) {
        for (int i = issues.size() - 1; i >= 0; i--) {
            if (is(issues.get(i).kind(), service.notice())) {
                issues.set(i, issues.get(i).servedBy(service));
                return;
            }
        }
    }

    /** Two kinds of notice have one code. */
    private static boolean is(DocumentKind kind, NoticeKind notice) {
        return kind.code().equals(notice.code()) && (kind == DocumentKind.LEAD_IN) == (notice == NoticeKind.LEAD_IN);
    }

    private static Stream<Issue> withProof(Issue issue) {
        return issue.toBeServed() ? Stream.of(issue, issue.proof()) : Stream.of(issue);
    }
}
