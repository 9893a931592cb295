package cn.xinfang.petition.protection;

/**
 * A node that takes part, with its name on that day.
 *
 * @param node GB/T 2260 code
 */
public record NodeName(String node, String name) {
}
