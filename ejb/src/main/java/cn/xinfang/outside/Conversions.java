package cn.xinfang.outside;

import cn.xinfang.intake.DraftRegistered;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.outside.rules.Order;
import cn.xinfang.outside.rules.OrderConverted;
import cn.xinfang.outside.rules.OrderFact;
import cn.xinfang.outside.store.OrderStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Notes in an order that its draft was registered: both or neither. */
@ApplicationScoped
public class Conversions {

    @Inject
    private Journal journal;

    @Inject
    private OrderStore orders;

    @Inject
    private Today today;

    void on(@Observes DraftRegistered registered) {
        orders.ofDraft(registered.draft()).ifPresent(id -> {
            History<OrderFact> history = journal.read(id, OrderFact.class);
            Order.of(history).decided().ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
            journal.append(history, List.of(new OrderConverted(today.date(), registered.petition(), registered.number())), registered.author());
        });
    }
}
