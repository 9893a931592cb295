package cn.xinfang.outside;

import cn.xinfang.journal.History;
import cn.xinfang.journal.Projector;
import cn.xinfang.journal.Sharing;
import cn.xinfang.kernel.Ids;
import cn.xinfang.outside.rules.Order;
import cn.xinfang.outside.rules.OrderFact;
import cn.xinfang.outside.store.OrderStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Makes rows of orders. They stay on the node that received them; what they become is shared as a petition. */
@ApplicationScoped
public class OrderProjector implements Projector<OrderFact> {

    /** The kind of stream that an order is. */
    static final String KIND = "order";

    private OrderStore store;

    protected OrderProjector() {
    }

    @Inject
    public OrderProjector(OrderStore store) {
        this.store = store;
    }

    /** The one order that a sender has under a number. */
    static UUID id(UUID sender, String number) {
        return Ids.derived(sender, "order " + number);
    }

    /** The one draft of registration that an order may become. */
    static UUID draft(UUID order) {
        return Ids.derived(order, "draft");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<OrderFact> factType() {
        return OrderFact.class;
    }

    @Override
    public void project(History<OrderFact> history) {
        store.replace(history.stream(), Order.of(history), draft(history.stream()));
    }

    @Override
    public boolean staysHere() {
        return true;
    }

    @Override
    public Sharing sharing(History<OrderFact> history) {
        return Sharing.NONE;
    }
}
