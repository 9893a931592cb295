package cn.xinfang.interconnection.store;

import cn.xinfang.interconnection.store.PackageStore.Direction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which packages carried the entries of a stream. */
@ApplicationScoped
public class CarriedStore {

    /** @param entries of the stream that the package carried, or parts of them */
    public record CarriedRow(String peer, Direction direction, long number, List<UUID> entries) {
    }

    private Jdbi sql;

    protected CarriedStore() {
    }

    @Inject
    public CarriedStore(Jdbi sql) {
        this.sql = sql;
    }

    /** In the order in which the packages were made. */
    public List<CarriedRow> of(UUID stream) {
        return sql.withHandle(db -> db.createQuery("""
                with carried as (
                  select e.node, e.number as entry_number, p.* from entry e join peer_entry p on p.entry_id = e.id where e.stream_id = :stream),
                moves as (
                  select peer, 'OUT' as direction, unnest(went_out) as number, entry_id, node, entry_number from carried
                  union all select peer, 'IN', came_in, entry_id, node, entry_number from carried where came_in is not null
                  union all select peer, 'IN', unnest(came_later), entry_id, node, entry_number from carried)
                select m.peer, m.direction, m.number, array_agg(m.entry_id order by m.node, m.entry_number) as entries
                from moves m join exchange_package x on x.peer = m.peer and x.direction = m.direction and x.number = m.number
                group by m.peer, m.direction, m.number, x.created_at order by x.created_at, m.peer, m.direction, m.number""")
                .bind("stream", stream)
                .map((row, context) -> new CarriedRow(row.getString("peer"), Direction.valueOf(row.getString("direction")),
                        row.getLong("number"), List.of((UUID[]) row.getArray("entries").getArray()))).list());
    }
}
