package cn.xinfang.directory.rules;

/**
 * A unit that may be competent, and why it stands where it stands.
 *
 * @param first  whether it is the one that is suggested; all others say why not
 * @param reason in Chinese: the rule, the competence, the level
 */
public record Suggestion(Candidate unit, boolean first, String reason) {
}
