package cn.xinfang.routing.rules;

/**
 * A petition as far as routing rules look at it.
 *
 * @param place        division code of the problem
 * @param contentClass code of the content class
 */
public record Registered(String number, String place, String contentClass) {
}
