package cn.xinfang.petition.closing;

import cn.xinfang.petition.Adoption;

/**
 * The answer to one claim that needs no opinion.
 *
 * @param claim    its number
 * @param adoption what becomes of a suggestion; null for an inquiry
 * @param answer   to a suggestion the reasons for that
 */
public record Reply(int claim, Adoption adoption, String answer) {

    /** The answer with what it says of the suggestion in front. */
    public String words() {
        return adoption == null ? answer : adoption.label() + "。" + answer;
    }
}
