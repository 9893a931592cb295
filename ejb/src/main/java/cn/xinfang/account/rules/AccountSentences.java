package cn.xinfang.account.rules;

import cn.xinfang.account.rules.AccountFact.AccountChanged;
import cn.xinfang.account.rules.AccountFact.AccountClosed;
import cn.xinfang.account.rules.AccountFact.AccountOpened;
import cn.xinfang.account.rules.AccountFact.AccountReopened;
import cn.xinfang.account.rules.AccountFact.DeputyAppointed;
import cn.xinfang.account.rules.AccountFact.DeputyDismissed;
import cn.xinfang.account.rules.AccountFact.PasswordChanged;
import cn.xinfang.account.rules.AccountFact.PasswordReset;
import cn.xinfang.directory.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A fact as an administrator or an auditor reads it. */
public final class AccountSentences {

    private final UnaryOperator<String> unitName;

    /** @param unitName the name of a unit by its code */
    public AccountSentences(UnaryOperator<String> unitName) {
        this.unitName = unitName;
    }

    /** @param before the account before the fact */
    public String of(AccountFact fact, AccountState before) {
        if (fact instanceof AccountOpened opened) {
            return "建立账号：" + whole(opened.profile());
        } else if (fact instanceof AccountChanged changed) {
            return "变更：" + difference(before.profile(), changed.profile());
        } else if (fact instanceof AccountClosed closed) {
            return "停用：" + closed.reason();
        } else if (fact instanceof AccountReopened reopened) {
            return "恢复使用：" + reopened.reason();
        } else if (fact instanceof PasswordReset) {
            return "重置密码";
        } else if (fact instanceof PasswordChanged) {
            return "本人更换密码";
        } else if (fact instanceof DeputyAppointed appointed) {
            return "授权 %s 代签，%s 至 %s".formatted(appointed.deputyName(), appointed.from(), appointed.to());
        } else if (fact instanceof DeputyDismissed dismissed) {
            return "撤销代签授权：" + before.deputies().stream().filter(it -> it.appointment().equals(dismissed.appointment()))
                    .map(DeputyAppointed::deputyName).findAny().orElse("");
        }
        throw new IllegalArgumentException("No sentence for " + fact.getClass());
    }

    private String whole(AccountProfile profile) {
        return "%s，%s，%s，%s，%s".formatted(profile.personName(), unitName.apply(profile.unit()), profile.title(),
                duties(profile.duties()), expiry(profile.expiresOn()));
    }

    private String difference(AccountProfile old, AccountProfile now) {
        List<String> changes = new ArrayList<>();
        compare(changes, "姓名", old.personName(), now.personName());
        compare(changes, "单位", unitName.apply(old.unit()), unitName.apply(now.unit()));
        compare(changes, "职务", old.title(), now.title());
        compare(changes, "职责", duties(old.duties()), duties(now.duties()));
        compare(changes, "期限", expiry(old.expiresOn()), expiry(now.expiresOn()));
        return String.join("；", changes);
    }

    private static void compare(List<String> changes, String name, String old, String now) {
        if (!Objects.equals(old, now)) {
            changes.add("%s %s → %s".formatted(name, old, now));
        }
    }

    private static String duties(Set<Duty> duties) {
        return duties.stream().map(Duty::label).collect(Collectors.joining("、"));
    }

    private static String expiry(LocalDate expiresOn) {
        return expiresOn == null ? "长期有效" : expiresOn + " 起停用";
    }
}
