package cn.xinfang.petition.handling;

/**
 * What the unit decides on one claim.
 *
 * @param number of the claim
 * @param answer in words for the petitioner
 * @param basis  law or rule relied on
 */
public record ClaimResult(int number, Outcome outcome, String answer, String basis) {

    /** The results that an opinion may give (信访工作条例 Article 32; partial support in practice). */
    public enum Outcome {
        SUPPORTED("支持"),
        PARTLY_SUPPORTED("部分支持"),
        EXPLAINED("解释说明"),
        NOT_SUPPORTED("不予支持");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether something is to be carried out. */
        public boolean supports() {
            return this == SUPPORTED || this == PARTLY_SUPPORTED;
        }
    }
}
