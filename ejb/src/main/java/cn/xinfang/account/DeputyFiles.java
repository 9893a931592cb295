package cn.xinfang.account;

import cn.xinfang.account.rules.AccountFact;
import cn.xinfang.account.rules.AccountFact.DeputyAppointed;
import cn.xinfang.account.rules.AccountState;
import cn.xinfang.account.rules.Appointment;
import cn.xinfang.account.rules.DeputyCsv;
import cn.xinfang.directory.AccountView;
import cn.xinfang.directory.Accounts;
import cn.xinfang.directory.Deputies;
import cn.xinfang.directory.Duties;
import cn.xinfang.directory.Duty;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Appointments of deputies from and to a CSV file, entered by the administrator on the written word of the heads. A file is
 * taken whole or not at all and takes no appointment away.
 */
@Stateless
@RolesAllowed(Duties.SYSTEM_ADMIN)
public class DeputyFiles {

    /** What a line does. */
    public enum Effect { APPOINTED, SAME, REFUSED }

    /** @param reason why a line is refused, in Chinese; empty otherwise */
    public record Line(long number, String head, String deputy, Effect effect, String reason) {
    }

    private Accounts accounts;
    private Deputies deputies;
    private Journal journal;
    private Today today;
    private Principal caller;

    protected DeputyFiles() {
    }

    @Inject
    public DeputyFiles(Accounts accounts, Deputies deputies, Journal journal, Today today, Principal caller) {
        this.accounts = accounts;
        this.deputies = deputies;
        this.journal = journal;
        this.today = today;
        this.caller = caller;
    }

    /**
     * What {@link #take} would do.
     *
     * @throws RefusedException {@code DEPUTY_FILE} when it is no file of appointments
     */
    public List<Line> preview(byte[] csv) {
        return plan(csv).stream().map(Planned::line).toList();
    }

    /**
     * Appoints the deputies of the file.
     *
     * @throws RefusedException {@code DEPUTY_FILE} when it is no file of appointments, {@code DEPUTY_LINES} when any line is
     *                          refused; nothing is done then
     */
    public void take(byte[] csv) {
        List<Planned> plan = plan(csv);
        long refused = plan.stream().filter(it -> it.line().effect() == Effect.REFUSED).count();
        if (refused > 0) {
            throw new RefusedException(Refusal.of("DEPUTY_LINES", "有 " + refused + " 行不能导入，没有做任何改动。", "请按下列原因改正文件后重新选择。"));
        }
        AccountView administrator = accounts.accountOf(caller.getName());
        plan.stream().filter(it -> it.line().effect() == Effect.APPOINTED).map(Planned::appointment).forEach(it ->
                journal.append(history(it.head()), List.of(new DeputyAppointed(Ids.next(), it.deputy().id(), it.deputy().personName(),
                        it.from(), it.to())), Authors.of(administrator)));
    }

    /** All appointments that were not taken back, as a file that {@link #take} takes in without a change. */
    public byte[] export() {
        return DeputyCsv.write(deputies.all());
    }

    /** @param appointment null where the line is refused */
    private record Planned(Line line, Appointment appointment) {
    }

    private List<Planned> plan(byte[] csv) {
        Map<String, AccountView> known = accounts.matching("", Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(AccountView::username, Function.identity()));
        Set<String> seen = new HashSet<>();
        try {
            return DeputyCsv.read(csv).stream().map(line -> plan(line, known.get(line.head()), known.get(line.deputy()),
                    seen.add(line.head() + " " + line.deputy() + " " + line.from()))).toList();
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.of("DEPUTY_FILE", e.getMessage() + "。", "请改正文件后重新选择；可先导出一份作样子。"));
        }
    }

    private Planned plan(DeputyCsv.Line line, AccountView head, AccountView deputy, boolean first) {
        List<String> problems = new ArrayList<>(line.problems());
        if (!first) {
            problems.add("与前面的行重复");
        }
        if (head == null || !head.duties().contains(Duty.OFFICE_HEAD) && !head.duties().contains(Duty.UNIT_HEAD)) {
            problems.add("“" + line.head() + "”不是负责人的用户名");
        }
        if (deputy == null) {
            problems.add("没有用户名为“" + line.deputy() + "”的代签人");
        } else if (deputy.username().equals(caller.getName())) {
            problems.add("不能授权自己代签");
        }
        if (!problems.isEmpty()) {
            return new Planned(line(line, Effect.REFUSED, String.join("；", problems)), null);
        }
        AccountState standing = AccountState.of(history(head));
        Appointment appointment = new Appointment(head, deputy, line.from(), line.to());
        if (standing.deputies().stream().anyMatch(it -> it.deputy().equals(deputy.id()) && it.from().equals(line.from()) && it.to().equals(line.to()))) {
            return new Planned(line(line, Effect.SAME, ""), appointment);
        }
        return appointment.refusal(standing, today.date())
                .map(refusal -> new Planned(line(line, Effect.REFUSED, refusal.message() + refusal.instead()), (Appointment) null))
                .orElseGet(() -> new Planned(line(line, Effect.APPOINTED, ""), appointment));
    }

    private static Line line(DeputyCsv.Line line, Effect effect, String reason) {
        return new Line(line.number(), line.head(), line.deputy(), effect, reason);
    }

    private History<AccountFact> history(AccountView head) {
        return journal.read(head.id(), AccountFact.class);
    }
}
