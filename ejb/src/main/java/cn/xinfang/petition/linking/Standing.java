package cn.xinfang.petition.linking;

import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How the leading petition stands when the same matter comes again; decides what the petitioner is told (domain §2.5). */
public enum Standing {
    /** Being handled, every period kept: not accepted a second time (信访条例 Article 16, 信访工作条例 Article 19). */
    IN_TIME("正在办理"),
    /** A period ended without what the law asks: the same, and the office presses the unit. */
    OVERDUE("逾期未答复"),
    /** A review or re-examination is under way. */
    UNDER_REVIEW("正在复查、复核"),
    /** Answered; a review, or after one a re-examination, can be requested. */
    REVIEW_OPEN("可以申请复查、复核"),
    /** Re-examined, or answered and the thirty days for the next step are over: not accepted any more. */
    CONCLUDED("程序已经结束"),
    /** Ended without an opinion that a review can be requested against: what comes again is handled by itself. */
    OTHER("未作处理意见而终结");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * What can be chosen for a petition that comes again.
     *
     * @param head whether the head of the unit decides: only he ends a matter for good
     */
    public List<LinkKind> kinds(boolean head) {
        return switch (this) {
            case IN_TIME, OVERDUE -> List.of(LinkKind.REPEAT, LinkKind.SAME_LETTER, LinkKind.RELATED, LinkKind.DERIVED);
            case UNDER_REVIEW, REVIEW_OPEN -> List.of(LinkKind.REPEAT, LinkKind.RELATED, LinkKind.DERIVED);
            case CONCLUDED -> head ? List.of(LinkKind.REPEAT, LinkKind.RELATED, LinkKind.DERIVED) : List.of(LinkKind.RELATED, LinkKind.DERIVED);
            case OTHER -> List.of(LinkKind.RELATED, LinkKind.DERIVED);
        };
    }

    /** A window that fell away with rework opens again with the next opinion. */
    public static Standing of(PetitionState lead, LocalDate today) {
        return switch (lead.status()) {
            case SERVED, VERIFIED -> answered(lead, today).orElse(OTHER);
            case REVIEWING, RE_EXAMINING -> UNDER_REVIEW;
            case REVIEWED -> answered(lead, today).orElse(UNDER_REVIEW);
            case PROCEDURE_ENDED -> lead.settled() ? OTHER : CONCLUDED;
            case CONCLUDED -> CONCLUDED;
            default -> lead.status().ended() ? OTHER
                    : lead.terms().mostUrgent().filter(term -> term.overdue(today)).isPresent() ? OVERDUE : IN_TIME;
        };
    }

    /** By the window for the next step; empty where there is none. */
    private static Optional<Standing> answered(PetitionState lead, LocalDate today) {
        return lead.terms().latest(lead.review().next().window()).filter(window -> !window.lapsed())
                .map(window -> today.isAfter(window.term().dueLegal()) ? CONCLUDED : REVIEW_OPEN);
    }
}
