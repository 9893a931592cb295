package cn.xinfang.worklist.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Saved views and the settings of each account. */
@ApplicationScoped
public class ViewStore {

    /** A view as it is kept. */
    public record ViewRow(UUID id, UUID owner, String ownerName, String unit, String name, boolean shared, String address) {
    }

    private Jdbi sql;

    protected ViewStore() {
    }

    @Inject
    public ViewStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Those of an account, then those that others of its unit share. */
    public List<ViewRow> of(UUID owner, String unit) {
        return sql.withHandle(db -> db.select("select * from list_view where owner = ? or shared and unit_code = ?"
                        + " order by owner <> ?, name", owner, unit, owner)
                .map((row, ctx) -> new ViewRow(row.getObject("id", UUID.class), row.getObject("owner", UUID.class), row.getString("owner_name"),
                        row.getString("unit_code"), row.getString("name"), row.getBoolean("shared"), row.getString("address"))).list());
    }

    /** Replaces the owner's view of that name, whose id stays. */
    public UUID save(ViewRow view) {
        return sql.withHandle(db -> db.select("insert into list_view (id, owner, owner_name, unit_code, name, shared, address)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (owner, name) do update set owner_name = excluded.owner_name,"
                        + " unit_code = excluded.unit_code, shared = excluded.shared, address = excluded.address returning id",
                view.id(), view.owner(), view.ownerName(), view.unit(), view.name(), view.shared(), view.address())
                .mapTo(UUID.class).one());
    }

    /** False when the owner has no such view, or another one of that name. */
    public boolean change(UUID id, UUID owner, String name, boolean shared) {
        return sql.withHandle(db -> db.execute("update list_view set name = ?, shared = ? where id = ? and owner = ?"
                + " and not exists (select 1 from list_view other where other.owner = ? and other.name = ? and other.id <> ?)",
                name, shared, id, owner, owner, name, id)) == 1;
    }

    public boolean remove(UUID id, UUID owner) {
        return sql.withHandle(db -> db.execute("delete from list_view where id = ? and owner = ?", id, owner)) == 1;
    }

    /** Names of columns, separated by commas. */
    public Optional<String> columns(UUID account) {
        return sql.withHandle(db -> db.select("select columns from list_setting where account = ? and columns is not null", account)
                .mapTo(String.class).findOne());
    }

    /** @param columns null for the usual ones */
    public void columns(UUID account, String columns) {
        sql.useHandle(db -> db.execute("insert into list_setting (account, columns) values (?, ?)"
                + " on conflict (account) do update set columns = excluded.columns", account, columns));
    }

    public Optional<UUID> start(UUID account) {
        return sql.withHandle(db -> db.select("select start_view from list_setting where account = ? and start_view is not null", account)
                .mapTo(UUID.class).findOne());
    }

    /** @param view null for none */
    public void start(UUID account, UUID view) {
        sql.useHandle(db -> db.execute("insert into list_setting (account, start_view) values (?, ?)"
                + " on conflict (account) do update set start_view = excluded.start_view", account, view));
    }
}
