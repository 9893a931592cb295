package cn.xinfang.account.rules;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** How good a password must be, and initial ones. */
public final class Passwords {

    public static final String RULE = "密码至少 10 位，含大写字母、小写字母、数字、其他符号中的三种，不能包含用户名";

    private static final int SHORTEST = 10;
    /** bcrypt reads no more. */
    private static final int MOST_BYTES = 72;
    private static final int KINDS = 3;
    private static final List<IntPredicate> KIND = List.of(Character::isUpperCase, Character::isLowerCase, Character::isDigit,
            character -> !Character.isLetterOrDigit(character));

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that look alike on paper. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int INITIAL = 12;

    private Passwords() {
    }

    /** What is wrong with a password that somebody chose; empty when it is good enough. */
    public static Optional<String> problem(String password, String username) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST
                || KIND.stream().filter(kind -> password.codePoints().anyMatch(kind)).count() < KINDS
                || password.toLowerCase(Locale.ROOT).contains(username)) {
            return Optional.of(RULE);
        }
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES ? Optional.of("密码过长，最多 72 个字节") : Optional.empty();
    }

    /** A password for one sign-in: twelve letters and digits that can be read from paper, about 69 bits. */
    public static String initial() {
        return RANDOM.ints(INITIAL, 0, LEGIBLE.length()).mapToObj(index -> LEGIBLE.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
