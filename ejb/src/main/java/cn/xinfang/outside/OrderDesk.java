package cn.xinfang.outside;

import cn.xinfang.directory.Duties;
import cn.xinfang.directory.Duty;
import cn.xinfang.intake.store.DraftStore;
import cn.xinfang.intake.store.DraftStore.DraftRow;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.Json;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.outside.rules.Order;
import cn.xinfang.outside.rules.OrderAnswered;
import cn.xinfang.outside.rules.OrderFact;
import cn.xinfang.outside.rules.OrderReturned;
import cn.xinfang.outside.store.OrderStore;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Decides what becomes of orders from outside. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER})
public class OrderDesk {

    @Inject
    private Journal journal;

    @Inject
    private OrderStore orders;

    @Inject
    private DraftStore drafts;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /**
     * Begins the registration of an order, or goes on with one that was begun. It is converted once that draft is registered, in
     * the same transaction.
     *
     * @return the draft
     * @throws NotFoundException for an order of another unit, or a restricted one and no case officer
     * @throws RefusedException  {@code ORDER_DECIDED}
     */
    public UUID convert(UUID id) {
        Official official = officials.current();
        Order order = Order.of(open(id));
        refuse(order.decided());
        UUID draft = OrderProjector.draft(id);
        if (drafts.draft(draft, official.unit()).isEmpty()) {
            drafts.save(new DraftRow(draft, 1, official.unit(), official.account(), official.name(),
                    today.instant().atZone(Today.ZONE).toOffsetDateTime(), Json.write(order.received().registration(today.date()))));
        }
        return draft;
    }

    /**
     * Answers an order as a matter of the hotline; the sender tells the citizen.
     *
     * @throws NotFoundException as {@link #convert}
     * @throws RefusedException  {@code ORDER_DECIDED}, {@code ORDER_ACCUSES}, {@code ORDER_ANSWER}
     */
    public void answer(UUID id, String answer) {
        History<OrderFact> history = open(id);
        refuse(Order.of(history).answerRefusal(answer, today.date()));
        decide(history, new OrderAnswered(today.date(), answer.strip()));
    }

    /**
     * Gives an order back to its sender as out of scope.
     *
     * @throws NotFoundException as {@link #convert}
     * @throws RefusedException  {@code ORDER_DECIDED}, {@code ORDER_REASON}
     */
    public void giveBack(UUID id, String reason) {
        History<OrderFact> history = open(id);
        refuse(Order.of(history).returnRefusal(reason));
        decide(history, new OrderReturned(today.date(), reason.strip()));
    }

    private void decide(History<OrderFact> history, OrderFact end) {
        Official official = officials.current();
        drafts.remove(OrderProjector.draft(history.stream()), official.unit());
        journal.append(history, List.of(end), official.author());
    }

    private History<OrderFact> open(UUID id) {
        Official official = officials.current();
        if (!orders.holds(id)) {
            throw new NotFoundException("order " + id);
        }
        History<OrderFact> history = journal.read(id, OrderFact.class);
        if (!Order.of(history).received().opensFor(official.unit(), official.duties().contains(Duty.CASE_OFFICER))) {
            throw new NotFoundException("order " + id);
        }
        return history;
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(it -> {
            throw new RefusedException(it);
        });
    }
}
