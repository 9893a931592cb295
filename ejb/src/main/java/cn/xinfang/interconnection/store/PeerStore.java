package cn.xinfang.interconnection.store;

import cn.xinfang.security.crypto.NodeCertificate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The nodes with which this one exchanges directly. */
@ApplicationScoped
public class PeerStore {

    /**
     * @param alarm       in Chinese: why packages of this peer are not taken; null while all is well
     * @param contactedAt null before the first contact
     * @param succeededAt when both sides last had nothing more to send; null before that
     */
    public record PeerRow(String node, String name, NodeCertificate certificate, String alarm, Instant alarmSince,
                          Instant contactedAt, Instant succeededAt) {
    }

    private Jdbi sql;

    protected PeerStore() {
    }

    @Inject
    public PeerStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Adds a peer or renews its certificates; says whether it is new. */
    public boolean enrol(NodeCertificate certificate, String name, String tlsFingerprint) {
        return sql.withHandle(db -> db.createQuery("""
                insert into peer (node, name, tls_fingerprint, certificate) values (:node, :name, :fingerprint, :certificate)
                on conflict (node) do update set name = excluded.name, tls_fingerprint = excluded.tls_fingerprint,
                  certificate = excluded.certificate
                returning xmax = 0""")
                .bind("node", certificate.nodeCode()).bind("name", name).bind("fingerprint", tlsFingerprint)
                .bind("certificate", certificate.der()).mapTo(Boolean.class).one());
    }

    public List<PeerRow> all() {
        return sql.withHandle(db -> db.select("select * from peer order by node").map((row, context) -> peer(row)).list());
    }

    /** Their codes alone. */
    public List<String> nodes() {
        return sql.withHandle(db -> db.select("select node from peer order by node").mapTo(String.class).list());
    }

    public Optional<PeerRow> find(String node) {
        return sql.withHandle(db -> db.select("select * from peer where node = ?", node).map((row, context) -> peer(row)).findOne());
    }

    public Optional<String> nodeOf(String tlsFingerprint) {
        return sql.withHandle(db -> db.select("select node from peer where tls_fingerprint = ?", tlsFingerprint)
                .mapTo(String.class).findOne());
    }

    /** Lets one transaction at a time number packages of this peer. */
    public PeerRow lock(String node) {
        return sql.withHandle(db -> db.select("select * from peer where node = ? for update", node)
                .map((row, context) -> peer(row)).one());
    }

    /** The first alarm stands with its time until it is cleared; its words are the newest. */
    public void alarm(String node, String words, Instant at) {
        sql.useHandle(db -> db.execute("update peer set alarm = ?, alarm_since = coalesce(alarm_since, ?) where node = ?",
                words, at.atOffset(ZoneOffset.UTC), node));
    }

    public void clearAlarm(String node) {
        sql.useHandle(db -> db.execute("update peer set alarm = null, alarm_since = null where node = ? and alarm is not null", node));
    }

    public void contacted(String node, Instant at) {
        sql.useHandle(db -> db.execute("update peer set contacted_at = ? where node = ?", at.atOffset(ZoneOffset.UTC), node));
    }

    public void succeeded(String node, Instant at) {
        sql.useHandle(db -> db.execute("update peer set succeeded_at = ? where node = ?", at.atOffset(ZoneOffset.UTC), node));
    }

    private static PeerRow peer(ResultSet row) throws SQLException {
        return new PeerRow(row.getString("node"), row.getString("name"), NodeCertificate.parse(row.getBytes("certificate")),
                row.getString("alarm"), Moments.read(row, "alarm_since"), Moments.read(row, "contacted_at"),
                Moments.read(row, "succeeded_at"));
    }
}
