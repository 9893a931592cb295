package cn.xinfang.petition.evaluation;

/**
 * How one subject stands with the petitioner.
 *
 * @param standing what counts; null while nothing does
 * @param times    how often it was given, so that it is changed once at most
 * @param unproven taken by telephone and not yet verified; null if none
 * @param review   what was found about the evaluation that counts; null while nobody looked into it
 */
public record Assessment(EvaluationGiven standing, int times, EvaluationGiven unproven, EvaluationReviewed review) {

    static final Assessment NONE = new Assessment(null, 0, null, null);

    /** The petitioner is not satisfied and nobody has looked into it. */
    public boolean toReview() {
        return standing != null && standing.satisfaction() == Satisfaction.UNSATISFIED && review == null;
    }

    Assessment given(EvaluationGiven fact) {
        return fact.means() == Means.TELEPHONE ? new Assessment(standing, times, fact, review) : counted(fact);
    }

    Assessment verified(boolean confirmed) {
        if (unproven == null) {
            return this;
        }
        return confirmed ? counted(unproven) : new Assessment(standing, times, null, review);
    }

    Assessment reviewed(EvaluationReviewed fact) {
        return new Assessment(standing, times, unproven, fact);
    }

    /** A changed opinion is looked into anew. */
    private Assessment counted(EvaluationGiven fact) {
        return new Assessment(fact, times + 1, null, null);
    }
}
