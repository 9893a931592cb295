package cn.xinfang.petition.handling;

/**
 * A piece of a draft as it is proofread.
 *
 * @param where in Chinese, as its field is called
 * @param least characters that say anything at all; fewer are found too short
 */
record Passage(String where, String text, int least) {

    static Passage of(String where, String text, int least) {
        return new Passage(where, text == null ? "" : text, least);
    }
}
