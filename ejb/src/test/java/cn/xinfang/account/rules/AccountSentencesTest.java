package cn.xinfang.account.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.account.rules.AccountFact.AccountChanged;
import cn.xinfang.account.rules.AccountFact.AccountClosed;
import cn.xinfang.account.rules.AccountFact.AccountOpened;
import cn.xinfang.account.rules.AccountFact.AccountReopened;
import cn.xinfang.account.rules.AccountFact.DeputyAppointed;
import cn.xinfang.account.rules.AccountFact.DeputyDismissed;
import cn.xinfang.account.rules.AccountFact.PasswordChanged;
import cn.xinfang.account.rules.AccountFact.PasswordReset;
import cn.xinfang.directory.Duty;
import cn.xinfang.journal.LocalOnly;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AccountSentencesTest {

    private static final UUID APPOINTMENT = new UUID(0, 1);
    private static final List<AccountFact> LIFE = List.of(
            new AccountOpened("liumin", new AccountProfile("刘敏", "1", "科员", Set.of(Duty.WINDOW_CLERK), null)),
            new AccountChanged(new AccountProfile("刘敏", "1", "科长", Set.of(Duty.WINDOW_CLERK, Duty.CASE_OFFICER), LocalDate.of(2026, 12, 31))),
            new PasswordReset(), new PasswordChanged(),
            new DeputyAppointed(APPOINTMENT, new UUID(0, 2), "田莉", LocalDate.of(2026, 5, 6), LocalDate.of(2026, 5, 9)),
            new DeputyDismissed(APPOINTMENT), new AccountClosed("调离"), new AccountReopened("调回"));

    @Test
    void the_history_of_an_account_reads_like_this() {
        var sentences = new AccountSentences(code -> "市信访局");
        List<String> read = new ArrayList<>();
        var state = AccountState.NOTHING;
        for (var fact : LIFE) {
            read.add(sentences.of(fact, state));
            state = state.after(fact);
        }
        assertEquals(List.of(
                "建立账号：刘敏，市信访局，科员，登记员，长期有效",
                "变更：职务 科员 → 科长；职责 登记员 → 登记员、办理员；期限 长期有效 → 2026-12-31 起停用",
                "重置密码", "本人更换密码", "授权 田莉 代签，2026-05-06 至 2026-05-09", "撤销代签授权：田莉", "停用：调离", "恢复使用：调回"), read);
    }

    @Test
    void every_fact_has_a_sentence_and_stays_on_the_node() {
        assertEquals(Arrays.stream(AccountFact.class.getPermittedSubclasses()).collect(Collectors.toSet()),
                LIFE.stream().map(Object::getClass).collect(Collectors.toSet()));
        assertTrue(LIFE.stream().allMatch(fact -> fact.getClass().isAnnotationPresent(LocalOnly.class)));
    }
}
