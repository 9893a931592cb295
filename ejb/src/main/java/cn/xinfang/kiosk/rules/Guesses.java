package cn.xinfang.kiosk.rules;

import cn.xinfang.kernel.Refusal;
import java.time.Duration;
import java.util.Optional;

/**
 * How often number and code were tried.
 *
 * @param wrong    tries of this number in a row that were wrong, this one counted as wrong until it proves right
 * @param atAddress tries of any number from one address within {@link #WINDOW}, this one included
 */
public record Guesses(int wrong, int atAddress) {

    /** Wrong tries after which a number is locked. */
    public static final int LIMIT = 5;

    /** How long it is locked after the last of them; so long nothing is forgotten. */
    public static final Duration LOCK = Duration.ofMinutes(15);

    /** Tries from one address within {@link #WINDOW}: enough for a row of people at one machine. */
    public static final int FROM_ADDRESS = 60;

    public static final Duration WINDOW = Duration.ofMinutes(10);

    /** Why this try is not looked at; the same whether there is such a petition or not. */
    public Optional<Refusal> refusal() {
        if (atAddress > FROM_ADDRESS) {
            return Optional.of(Refusal.of("KIOSK_TOO_OFTEN", "本机查询过于频繁，已暂停。", "请 10 分钟后再试，或到登记窗口查询。"));
        }
        return wrong > LIMIT ? Optional.of(locked()) : Optional.empty();
    }

    /** What to say when number and code do not belong together. */
    public Refusal wrongTry() {
        return wrong >= LIMIT ? locked() : Refusal.of("KIOSK_WRONG", "编号与查询码不符，或者本机没有该件。",
                "请核对登记回执，还可以再试 " + (LIMIT - wrong) + " 次；查询码遗失的，请持有效证件到登记窗口补发。");
    }

    private static Refusal locked() {
        return Refusal.of("KIOSK_LOCKED", "该编号连续输错 " + LIMIT + " 次，15 分钟内不能查询。", "请稍后再试，或持有效证件到登记窗口查询、补发查询码。");
    }
}
