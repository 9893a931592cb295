package cn.xinfang.outside.rules;

import cn.xinfang.journal.History;
import cn.xinfang.journal.Recorded;
import cn.xinfang.kernel.Article;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Articles;
import cn.xinfang.petition.registration.Purpose;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An order after everything that happened to it.
 *
 * @param end null while nobody has decided
 */
public record Order(OrderReceived received, OrderFact end) {

    /** Characters of an answer or a reason at most. */
    public static final int LONGEST = 4000;

    public static Order of(History<OrderFact> history) {
        OrderReceived received = null;
        OrderFact end = null;
        for (Recorded<OrderFact> entry : history.entries()) {
            if (entry.fact() instanceof OrderReceived it) {
                received = it;
            } else {
                end = entry.fact();
            }
        }
        return new Order(received, end);
    }

    public OrderState state() {
        if (end instanceof OrderConverted) {
            return OrderState.CONVERTED;
        }
        if (end instanceof OrderAnswered) {
            return OrderState.ANSWERED;
        }
        return end instanceof OrderReturned ? OrderState.RETURNED : OrderState.RECEIVED;
    }

    /** The day on which it was decided; null while it waits. */
    public LocalDate decidedOn() {
        if (end instanceof OrderConverted it) {
            return it.on();
        }
        if (end instanceof OrderAnswered it) {
            return it.on();
        }
        return end instanceof OrderReturned it ? it.on() : null;
    }

    /** Why it can no longer be decided; empty while it waits. */
    public Optional<Refusal> decided() {
        return end == null ? Optional.empty()
                : Optional.of(Refusal.of("ORDER_DECIDED", "该来件" + state().label() + "，不能再次处理。", "请刷新后查看处理结果。"));
    }

    /** Why it cannot be answered with these words as a matter of the hotline; empty if it can. */
    public Optional<Refusal> answerRefusal(String answer, LocalDate today) {
        return decided().or(() -> accusation(today)).or(() -> words("ORDER_ANSWER", "答复", answer));
    }

    private Optional<Refusal> accusation(LocalDate today) {
        RuleSet rules = RuleSet.at(today);
        return received.text().purpose() != Purpose.ACCUSATION ? Optional.empty()
                : Optional.of(new Refusal("ORDER_ACCUSES", new Article(rules.lawTitle(), Articles.protection(rules)),
                "检举控告不能作为热线事项答复。", "请转为信访件，依法转送有管理权限的机关。"));
    }

    /** Why it cannot go back for this reason; empty if it can. */
    public Optional<Refusal> returnRefusal(String reason) {
        return decided().or(() -> words("ORDER_REASON", "退回原因", reason));
    }

    private static Optional<Refusal> words(String code, String what, String text) {
        int length = text == null ? 0 : text.strip().length();
        return length >= 4 && length <= LONGEST ? Optional.empty()
                : Optional.of(Refusal.of(code, what + "须为 4 至 " + LONGEST + " 字。", "来件单位会原样看到，请写清楚。"));
    }
}
