package cn.xinfang.kernel;

import java.util.Objects;

/**
 * Why something was not done.
 *
 * @param code    stable, e.g. {@code OBJECTION_TOO_LATE}; tests and support refer to it
 * @param article the law behind the refusal; null where the reason is not one of law
 * @param message what is wrong, in Chinese, for the person who asked
 * @param instead what that person can do now, in Chinese; null where nothing can be done
 */
public record Refusal(String code, Article article, String message, String instead) {

    public Refusal {
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
    }

    public static Refusal of(String code, String message, String instead) {
        return new Refusal(code, null, message, instead);
    }

    /** The whole refusal as one sentence for a message line. */
    public String text() {
        return message + (article == null ? "" : "(" + article + ")") + (instead == null ? "" : " " + instead);
    }
}
