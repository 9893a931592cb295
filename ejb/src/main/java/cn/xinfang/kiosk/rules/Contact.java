package cn.xinfang.kiosk.rules;

/**
 * A unit as people reach it.
 *
 * @param phone   may be null, like {@code address}
 */
public record Contact(String name, String phone, String address) {
}
