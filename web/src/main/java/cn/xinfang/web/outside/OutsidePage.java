package cn.xinfang.web.outside;

import cn.xinfang.outside.OrderBook;
import cn.xinfang.outside.OrderLine;
import cn.xinfang.outside.rules.OrderState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The inbox: the orders in the state that the address names, those that wait otherwise. */
@Named("outside")
@RequestScoped
public class OutsidePage {

    @Inject
    private OrderBook book;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<OrderLine> lines;
    private Map<OrderState, Long> counts;

    public OrderState state() {
        return Arrays.stream(OrderState.values()).filter(it -> it.name().equals(parameters.get("state"))).findFirst().orElse(OrderState.RECEIVED);
    }

    public OrderState[] states() {
        return OrderState.values();
    }

    public List<OrderLine> lines() {
        return lines = lines != null ? lines : book.list(state());
    }

    public long count(OrderState of) {
        counts = counts != null ? counts : book.counts();
        return counts.getOrDefault(of, 0L);
    }

    /** Whether there are more than are listed. */
    public boolean cut() {
        return lines().size() == OrderBook.LONGEST;
    }
}
