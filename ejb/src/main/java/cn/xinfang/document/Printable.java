package cn.xinfang.document;

/** What a page under {@code /document} can be filled with. */
public interface Printable {

    /** Name of the page, without extension. */
    String template();
}
