package cn.xinfang.commoncause.rules;

import cn.xinfang.law.Term;
import java.time.LocalDate;

/**
 * The office suggested to whom it concerns how policy should be improved (信访条例 Article 36, 信访工作条例 Article 40).
 *
 * @param to       code of the unit that answers
 * @param document number of the letter
 * @param term     T14: until when it answers in writing
 */
public record PolicySuggested(String to, String toName, String proposal, String document, Term term, LocalDate on) implements CauseFact {
}
