package cn.xinfang.kiosk.rules;

/** Whether this node offers the kiosk: only where XINFANG_KIOSK says {@code on}. */
public record KioskSettings(boolean on) {

    /**
     * @param value of the environment; null where it is not set
     * @throws IllegalStateException for anything but {@code on} and {@code off}
     */
    public static KioskSettings of(String value) {
        String given = value == null || value.isBlank() ? "off" : value.strip();
        if (!given.equals("on") && !given.equals("off")) {
            throw new IllegalStateException("环境变量 XINFANG_KIOSK 的值须为 on 或 off。");
        }
        return new KioskSettings(given.equals("on"));
    }
}
