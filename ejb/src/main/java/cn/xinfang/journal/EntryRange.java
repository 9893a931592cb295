package cn.xinfang.journal;

/**
 * Consecutive entries of one author in a stream.
 *
 * @param node author
 * @param from number of the first, from 1
 * @param to   number of the last
 */
public record EntryRange(String node, long from, long to) {
}
