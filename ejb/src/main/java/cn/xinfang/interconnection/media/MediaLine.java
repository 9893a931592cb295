package cn.xinfang.interconnection.media;

/**
 * What became of one package or receipt of a medium.
 *
 * @param right whether it is taken
 * @param words in Chinese; what to do where it is not
 */
public record MediaLine(boolean right, String words) {
}
