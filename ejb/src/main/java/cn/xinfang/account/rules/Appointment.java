package cn.xinfang.account.rules;

import cn.xinfang.directory.AccountView;
import cn.xinfang.kernel.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** A head's wish that somebody of her unit signs for her from the first to the last day. */
public record Appointment(AccountView head, AccountView deputy, LocalDate from, LocalDate to) {

    /**
     * @param standing the head's account with the appointments that stand
     * @return {@code DEPUTY_DAYS} when the days are in the wrong order, {@code DEPUTY_OTHER_UNIT} when the deputy is the head, is
     *         of another unit or cannot sign in, {@code DEPUTY_TWICE} when the deputy is already appointed from that day
     */
    public Optional<Refusal> refusal(AccountState standing, LocalDate today) {
        if (to.isBefore(from)) {
            return Optional.of(Refusal.of("DEPUTY_DAYS", "截止日期早于起始日期。", "请改正日期。"));
        }
        if (deputy.id().equals(head.id()) || !deputy.openOn(today) || !deputy.unit().equals(head.unit())) {
            return Optional.of(Refusal.of("DEPUTY_OTHER_UNIT", "代签人须是本单位其他在用账号。", "请另选代签人。"));
        }
        if (standing.deputies().stream().anyMatch(it -> it.deputy().equals(deputy.id()) && it.from().equals(from))) {
            return Optional.of(Refusal.of("DEPUTY_TWICE", "已授权该代签人从这一天起代签。", "请先撤销原授权，再重新授权。"));
        }
        return Optional.empty();
    }
}
