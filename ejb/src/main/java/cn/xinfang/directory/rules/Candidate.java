package cn.xinfang.directory.rules;

import java.util.Collection;

/**
 * A unit that might be competent.
 *
 * @param division    for which it answers
 * @param competences content classes; each includes the classes below it
 */
public record Candidate(String code, String name, String division, Collection<String> competences) {
}
