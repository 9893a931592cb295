package cn.xinfang.outside.store;

import cn.xinfang.outside.rules.Order;
import cn.xinfang.outside.rules.OrderConverted;
import cn.xinfang.outside.rules.OrderReceived;
import cn.xinfang.outside.rules.OrderState;
import cn.xinfang.petition.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The projection of orders. */
@ApplicationScoped
public class OrderStore {

    /** @param summary null where the order is restricted */
    public record OrderRow(UUID id, String senderName, String number, Channel channel, String unit, LocalDate receivedOn, LocalDate dueOn,
                           boolean restricted, String summary, String division, OrderState state, LocalDate decidedOn, UUID petition) {
    }

    private static final String ROWS = "select o.*, s.name as sender_name from outside_order o join outside_sender s on s.id = o.sender_id";

    private Jdbi sql;

    protected OrderStore() {
    }

    @Inject
    public OrderStore(Jdbi sql) {
        this.sql = sql;
    }

    /** @param draft id of the draft of registration that it would become */
    public void replace(UUID id, Order order, UUID draft) {
        OrderReceived received = order.received();
        LocalDate due = order.end() != null ? null : received.terms().stream().map(term -> term.dueLegal()).findFirst().orElse(null);
        UUID petition = order.end() instanceof OrderConverted it ? it.petition() : null;
        sql.useHandle(db -> {
            db.execute("delete from outside_order where id = ?", id);
            db.execute("insert into outside_order (id, sender_id, number, channel, unit_code, received_on, due_on, restricted, summary, division,"
                            + " state, decided_on, petition_id, draft_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id, received.sender(), received.number(), received.channel().name(), received.unit(), received.receivedOn(), due,
                    received.restricted(), received.restricted() ? null : received.text().summary(),
                    received.text().division(), order.state().name(), order.decidedOn(), petition, draft);
        });
    }

    public boolean holds(UUID id) {
        return sql.withHandle(db -> db.select("select 1 from outside_order where id = ?", id).mapTo(Integer.class).findOne()).isPresent();
    }

    public Optional<UUID> ofDraft(UUID draft) {
        return sql.withHandle(db -> db.select("select id from outside_order where draft_id = ?", draft).mapTo(UUID.class).findOne());
    }

    /** Orders of a unit in one state: those that wait with the oldest first, the others with the newest first. */
    public List<OrderRow> inState(String unit, OrderState state, int limit) {
        String order = state == OrderState.RECEIVED ? "o.received_on, o.number" : "o.decided_on desc, o.number desc";
        return sql.withHandle(db -> db.select(ROWS + " where o.unit_code = ? and o.state = ? order by " + order + " limit ?",
                unit, state.name(), limit).map((row, context) -> row(row)).list());
    }

    /** Orders of a sender that were received in a period, the oldest first. */
    public List<OrderRow> ofSender(UUID sender, LocalDate from, LocalDate to) {
        return sql.withHandle(db -> db.select(ROWS + " where o.sender_id = ? and o.received_on between ? and ? order by o.received_on, o.number",
                sender, from, to).map((row, context) -> row(row)).list());
    }

    public Map<OrderState, Long> counts(String unit) {
        Map<OrderState, Long> counts = new EnumMap<>(OrderState.class);
        sql.useHandle(db -> db.select("select state, count(*) as orders from outside_order where unit_code = ? group by state", unit)
                .map((row, context) -> counts.put(OrderState.valueOf(row.getString("state")), row.getLong("orders"))).list());
        return counts;
    }

    private static OrderRow row(ResultSet row) throws SQLException {
        return new OrderRow(row.getObject("id", UUID.class), row.getString("sender_name"), row.getString("number"),
                Channel.valueOf(row.getString("channel")), row.getString("unit_code"), row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class), row.getBoolean("restricted"), row.getString("summary"), row.getString("division"),
                OrderState.valueOf(row.getString("state")), row.getObject("decided_on", LocalDate.class), row.getObject("petition_id", UUID.class));
    }
}
