package cn.xinfang.routing.rules;

/**
 * A petition that would be suggested to another unit.
 *
 * @param before name of the unit by the rules of today; null where none is competent
 * @param after  name of the unit by the changed rules; null where none is competent
 * @param reason why the other unit, in words
 */
public record Difference(Registered petition, String before, String after, String reason) {
}
