package cn.xinfang.docket.rules;

/**
 * A selection of petitions that waits for somebody. "Mine" below is what the signed-in person's unit holds; for a petition
 * office it is everything that the office may see.
 */
public enum PetitionView {
    /** Mine and not ended. */
    IN_HAND,
    /** With the unit, arrived, neither accepted nor passed on. */
    TO_RECEIVE,
    /** Mine; an official period ends today or within the next three days. */
    DUE_SOON,
    /** Mine; an official period has ended. */
    OVERDUE,
    /** A draft of the unit waits for the head's signature; empty for anybody else. */
    TO_SIGN,
    /** An objection to this office's referral, or a proposal by somebody else to file, waits for a decision. */
    TO_DECIDE,
    /** Signed notices of the unit that have not reached the petitioner, of the handling or of a review. */
    TO_SERVE,
    /** Referred to or by the unit and not yet there. */
    IN_TRANSIT,
    /** The opinion is served; this office verifies the closing. */
    TO_VERIFY,
    /** A petition office reminded the unit, and what it was reminded of is not done. */
    REMINDED,
    /** Mine; came again because it was not answered in time, and is still not ended. */
    PRESSED,
    /** Complaints of being obstructed or retaliated against that the unit holds and has not sent on. */
    OBSTRUCTION,
    ENDED,
    ALL
}
