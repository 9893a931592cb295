package cn.xinfang.account.rules;

import java.util.regex.Pattern;

/** The name with which somebody signs in. It is never changed and never given to somebody else. */
public final class Username {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._-]{2,29}");

    public static final String RULE = "用户名为 3 到 30 位小写字母、数字、点、横线或下划线，以字母开头";

    private Username() {
    }

    public static boolean isWellFormed(String name) {
        return name != null && FORM.matcher(name).matches();
    }
}
