package cn.xinfang.interconnection.reconciliation.store;

import cn.xinfang.interconnection.reconciliation.rules.Totals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Sheets with their signatures, and the figures for them. */
@ApplicationScoped
public class SheetStore {

    /** A sheet with both signatures. */
    public record SheetRow(String peer, UUID id, LocalDate date, Instant at, byte[] document, byte[] countySignature, byte[] citySignature) {
    }

    private Jdbi sql;

    protected SheetStore() {
    }

    @Inject
    public SheetStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Figures of the petitions that are shared with a peer, by node: received in the year of the date, in hand on it whenever received. */
    public SortedMap<String, Totals> totals(String peer, LocalDate date) {
        return sql.withHandle(db -> db.select("""
                with shared as (select p.* from counted_petition p join shared_leaf l on l.stream_id = p.id and l.peer = ?
                    where p.ended_on is null or p.received_on >= date_trunc('year', ?::date)),
                received as (select registrar_node as node, count(*) filter (where channel <> 'VISIT') as items,
                    count(*) filter (where channel = 'VISIT') as visits, sum(people) as people from shared
                    where received_on >= date_trunc('year', ?::date) group by 1),
                held as (select holder_node as node, count(*) as in_hand, count(*) filter (where due_legal < ?) as overdue
                    from shared where ended_on is null group by 1)
                select coalesce(r.node, h.node) as node, coalesce(items, 0) as items, coalesce(visits, 0) as visits, coalesce(people, 0) as people,
                    coalesce(in_hand, 0) as in_hand, coalesce(overdue, 0) as overdue
                from received r full join held h on h.node = r.node""", peer, date, date, date)
                .reduceRows(new TreeMap<>(), (map, row) -> {
                    map.put(row.getColumn("node", String.class), new Totals(row.getColumn("items", Long.class), row.getColumn("visits", Long.class),
                            row.getColumn("people", Long.class), row.getColumn("in_hand", Long.class), row.getColumn("overdue", Long.class)));
                    return map;
                }));
    }

    /** Remembers what was told to a peer, to be compared with what it puts on the sheet. */
    public void give(String peer, byte[] side) {
        sql.useHandle(db -> db.execute("insert into given_side (peer, side) values (?, ?) on conflict (peer) do update set side = excluded.side", peer, side));
    }

    public Optional<byte[]> given(String peer) {
        return sql.withHandle(db -> db.select("select side from given_side where peer = ?", peer).mapTo(byte[].class).findOne());
    }

    /** Keeps a sheet; one that is kept already stays as it is. */
    public void keep(SheetRow sheet) {
        sql.useHandle(db -> db.execute("""
                insert into reconciliation (peer, id, business_date, at, document, county_signature, city_signature) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (peer, id) do nothing""", sheet.peer(), sheet.id(), sheet.date(), sheet.at().atOffset(ZoneOffset.UTC),
                sheet.document(), sheet.countySignature(), sheet.citySignature()));
    }

    public Optional<SheetRow> find(String peer, UUID id) {
        return select(" where peer = ? and id = ?", peer, id).stream().findFirst();
    }

    /** Newest first. */
    public List<SheetRow> newest(String peer, int limit) {
        return select(" where peer = ? order by id desc limit ?", peer, limit);
    }

    private List<SheetRow> select(String where, Object... arguments) {
        return sql.withHandle(db -> db.select("select peer, id, business_date, at, document, county_signature, city_signature from reconciliation" + where,
                arguments).map((row, context) -> new SheetRow(row.getString("peer"), row.getObject("id", UUID.class),
                        row.getObject("business_date", LocalDate.class), DifferenceStore.moment(row, "at"), row.getBytes("document"),
                        row.getBytes("county_signature"), row.getBytes("city_signature"))).list());
    }
}
