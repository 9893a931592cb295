package cn.xinfang.outside.store;

import cn.xinfang.petition.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Senders, their keys and how often they ask. */
@ApplicationScoped
public class SenderStore {

    /**
     * A sender with the key that holds.
     *
     * @param keyMadeAt null while it has none, like {@code keyMadeBy}
     */
    public record SenderRow(UUID id, String name, Channel channel, String unit, OffsetDateTime keyMadeAt, String keyMadeBy) {
    }

    /** A key that holds. */
    public record KeyRow(UUID sender, String hash) {
    }

    private static final String SENDERS = "select s.*, k.made_at, k.made_by from outside_sender s"
            + " left join outside_key k on k.sender_id = s.id and k.revoked_at is null";

    private Jdbi sql;

    protected SenderStore() {
    }

    @Inject
    public SenderStore(Jdbi sql) {
        this.sql = sql;
    }

    /** False when there is one of that name. */
    public boolean add(UUID id, String name, Channel channel, String unit, OffsetDateTime at, String by) {
        return sql.withHandle(db -> db.execute("insert into outside_sender (id, name, channel, unit_code, opened_at, opened_by)"
                + " values (?, ?, ?, ?, ?, ?) on conflict (name) do nothing", id, name, channel.name(), unit, at, by)) == 1;
    }

    public List<SenderRow> all() {
        return sql.withHandle(db -> db.select(SENDERS + " order by s.name").map((row, context) -> sender(row)).list());
    }

    public Optional<SenderRow> find(UUID id) {
        return sql.withHandle(db -> db.select(SENDERS + " where s.id = ?", id).map((row, context) -> sender(row)).findOne());
    }

    /** Ends the key that holds; false when there is none. */
    public boolean revoke(UUID sender, OffsetDateTime at, String by) {
        return sql.withHandle(db -> db.execute("update outside_key set revoked_at = ?, revoked_by = ? where sender_id = ? and revoked_at is null",
                at, by, sender)) == 1;
    }

    public void addKey(UUID id, UUID sender, String hash, OffsetDateTime at, String by) {
        sql.useHandle(db -> db.execute("insert into outside_key (id, sender_id, hash, made_at, made_by) values (?, ?, ?, ?, ?)",
                id, sender, hash, at, by));
    }

    public Optional<KeyRow> key(UUID id) {
        return sql.withHandle(db -> db.select("select sender_id, hash from outside_key where id = ? and revoked_at is null", id)
                .map((row, context) -> new KeyRow(row.getObject("sender_id", UUID.class), row.getString("hash"))).findOne());
    }

    /** Counts a request; how many there were in this minute, this one included. Who asks at the same moment waits. */
    public int count(UUID sender, Instant at) {
        OffsetDateTime minute = at.truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC);
        return sql.withHandle(db -> db.createQuery("insert into outside_quota as q (sender_id, minute, requests) values (:sender, :minute, 1)"
                        + " on conflict (sender_id) do update set minute = excluded.minute,"
                        + " requests = case when q.minute = excluded.minute then q.requests + 1 else 1 end returning requests")
                .bind("sender", sender).bind("minute", minute).mapTo(Integer.class).one());
    }

    private static SenderRow sender(ResultSet row) throws SQLException {
        return new SenderRow(row.getObject("id", UUID.class), row.getString("name"), Channel.valueOf(row.getString("channel")),
                row.getString("unit_code"), row.getObject("made_at", OffsetDateTime.class), row.getString("made_by"));
    }
}
