package cn.xinfang.counsel.rules;

import java.util.List;

/**
 * A policy of the city in force.
 *
 * @param number         of the document it stands in
 * @param contentClasses codes, with all below them; empty for matters of any class
 * @param gives          what, in plain words
 * @param eligible       who, in plain words
 * @param office         where to go
 */
public record Policy(String title, String number, PolicyKind kind, List<String> contentClasses, String gives, String eligible, String office) {

    boolean isAbout(String contentClass) {
        return contentClasses.isEmpty() || contentClasses.stream().anyMatch(contentClass::startsWith);
    }
}
