package cn.xinfang.outside.rules;

/**
 * A file that the sender handed over before the order.
 *
 * @param digest SM3 of its content, 64 lower-case hexadecimal digits
 */
public record FileRef(String digest, String fileName) {
}
