package cn.xinfang.interconnection.store;

import cn.xinfang.interconnection.rules.KnownPackage;
import cn.xinfang.interconnection.rules.Manifest;
import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.SignedManifest;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.rules.VerifiedManifest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Packages in both directions and the receipts for them. */
@ApplicationScoped
public class PackageStore {

    public enum Direction { OUT, IN }

    public enum State {
        /** Coming in only: all of it is here, but a package before it is missing. */
        PARKED,
        /** Going out: written and recorded. Coming in: verified and stored, not yet applied. */
        STAGED,
        /** Going out only: the peer has verified it. */
        VERIFIED,
        /** The receiver has applied all of it. */
        APPLIED
    }

    public record PackageRow(String peer, Direction direction, long number, String digest, Instant createdAt, int streams,
                             int entries, int files, long size, State state, int appliedStreams, boolean bodyKept) {
    }

    private Jdbi sql;

    protected PackageStore() {
    }

    @Inject
    public PackageStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Records a package with its manifest, which stays as evidence when the volumes are deleted. */
    public void record(String peer, Direction direction, VerifiedManifest verified, State state) {
        Manifest manifest = verified.manifest();
        sql.useHandle(db -> {
            db.execute("""
                    insert into exchange_package (peer, direction, number, digest, created_at, streams, entries, files, size, state)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", peer, direction.name(), manifest.number(), verified.digest(),
                    manifest.createdAt(), manifest.streams().size(), manifest.entries(), manifest.files(), manifest.size(), state.name());
            db.execute("insert into exchange_manifest (peer, direction, number, document, signature) values (?, ?, ?, ?, ?)",
                    peer, direction.name(), manifest.number(), verified.signed().document(), verified.signed().signature());
        });
    }

    public Optional<SignedManifest> manifest(String peer, Direction direction, long number) {
        return sql.withHandle(db -> db.select("""
                select document, signature from exchange_manifest where peer = ? and direction = ? and number = ?""",
                peer, direction.name(), number)
                .map((row, context) -> new SignedManifest(row.getBytes("document"), row.getBytes("signature"))).findOne());
    }

    public Optional<PackageRow> find(String peer, Direction direction, long number) {
        return sql.withHandle(db -> db.select("select * from exchange_package where peer = ? and direction = ? and number = ?",
                peer, direction.name(), number).map((row, context) -> row(row)).findOne());
    }

    /** The last one of the unbroken chain. */
    public Optional<PackageRow> last(String peer, Direction direction) {
        return sql.withHandle(db -> db.select("""
                select * from exchange_package where peer = ? and direction = ? and state <> 'PARKED' order by number desc limit 1""",
                peer, direction.name()).map((row, context) -> row(row)).findOne());
    }

    /** Numbers of incoming packages that wait for one before them, in their order. */
    public List<Long> parked(String peer) {
        return sql.withHandle(db -> db.select("""
                select number from exchange_package where peer = ? and direction = 'IN' and state = 'PARKED' order by number""", peer)
                .mapTo(Long.class).list());
    }

    /** Newest first. */
    public List<PackageRow> newest(String peer, int limit) {
        return sql.withHandle(db -> db.select("""
                select * from exchange_package where peer = ? order by created_at desc, direction, number desc limit ?""", peer, limit)
                .map((row, context) -> row(row)).list());
    }

    /** Whatever is here of the peer's packages, in the order of their numbers. */
    public List<PackageRow> incoming(String peer) {
        return sql.withHandle(db -> db.select("select * from exchange_package where peer = ? and direction = 'IN' order by number", peer)
                .map((row, context) -> row(row)).list());
    }

    /** Incoming packages that are not applied yet, in the order of their numbers. */
    public List<PackageRow> staged(String peer) {
        return sql.withHandle(db -> db.select("""
                select * from exchange_package where peer = ? and direction = 'IN' and state = 'STAGED' order by number""", peer)
                .map((row, context) -> row(row)).list());
    }

    /** Outgoing packages that the peer has not applied as far as is known here. */
    public List<PackageRow> unconfirmed(String peer) {
        return sql.withHandle(db -> db.select("""
                select * from exchange_package where peer = ? and direction = 'OUT' and state <> 'APPLIED' order by number""", peer)
                .map((row, context) -> row(row)).list());
    }

    /** Applied packages whose files are no longer needed: nothing of them is in quarantine. */
    public List<PackageRow> disposable(String peer) {
        return sql.withHandle(db -> db.select("""
                select * from exchange_package p where peer = ? and state = 'APPLIED' and body_kept and not exists
                  (select 1 from quarantine q where q.peer = p.peer and q.package_number = p.number
                   and q.resolved_at is null and p.direction = 'IN')""", peer)
                .map((row, context) -> row(row)).list());
    }

    public void bodyDeleted(PackageRow it) {
        sql.useHandle(db -> db.execute("update exchange_package set body_kept = false where peer = ? and direction = ? and number = ?",
                it.peer(), it.direction().name(), it.number()));
    }

    /** An outgoing package holds only what must not wait. */
    public void markUrgent(String peer, long number) {
        sql.useHandle(db -> db.execute("update exchange_package set urgent = true where peer = ? and direction = 'OUT' and number = ?", peer, number));
    }

    /** Whether an urgent package is written for which the peer has not signed. */
    public boolean urgentUnsent(String peer) {
        return sql.withHandle(db -> db.select("""
                select exists (select from exchange_package where peer = ? and direction = 'OUT' and state = 'STAGED' and urgent)""", peer)
                .mapTo(Boolean.class).one());
    }

    /** Forgets outgoing packages after {@code number}, unless the peer has signed for one of them; says whether it did. */
    public boolean forgetAfter(String peer, long number) {
        return sql.withHandle(db -> db.select("select forget_packages(?, ?)", peer, number).mapTo(Boolean.class).one());
    }

    public void appliedStreams(String peer, long number, int count) {
        sql.useHandle(db -> db.execute("""
                update exchange_package set applied_streams = ? where peer = ? and direction = 'IN' and number = ?""", count, peer, number));
    }

    /** Keeps a receipt; what is kept already stays as it is. */
    public void keep(String peer, Direction direction, Receipt receipt, SignedReceipt signed) {
        sql.useHandle(db -> {
            db.execute("""
                    insert into exchange_receipt (peer, direction, number, kind, document, signature) values (?, ?, ?, ?, ?, ?)
                    on conflict do nothing""", peer, direction.name(), receipt.number(), receipt.kind().name(),
                    signed.document(), signed.signature());
            if (receipt.kind() == Receipt.Kind.APPLIED) {
                state(peer, direction, receipt.number(), State.APPLIED);
            } else if (receipt.kind() == Receipt.Kind.VERIFIED) {
                db.execute("""
                        update exchange_package set state = case direction when 'OUT' then 'VERIFIED' else 'STAGED' end
                        where peer = ? and direction = ? and number = ? and state <> 'APPLIED'""", peer, direction.name(), receipt.number());
            }
        });
    }

    /**
     * What is known of packages of the unbroken chain after {@code number}, in their order; of those that go out only the ones that
     * the peer has applied.
     */
    public List<KnownPackage> known(String peer, Direction direction, long number, int limit) {
        return sql.withHandle(db -> db.select("""
                select number, document, signature from exchange_package join exchange_manifest using (peer, direction, number)
                where peer = ? and direction = ? and number > ? and (state = 'APPLIED' or direction = 'IN' and state <> 'PARKED')
                order by number limit ?""", peer, direction.name(), number, limit)
                .map((row, context) -> new KnownPackage(row.getLong("number"),
                        new SignedManifest(row.getBytes("document"), row.getBytes("signature")),
                        receipts(peer, direction, row.getLong("number")))).list());
    }

    /** Those for one package, in the order in which they are made. */
    public List<SignedReceipt> receipts(String peer, Direction direction, long number) {
        return Stream.of(Receipt.Kind.values()).flatMap(kind -> receipt(peer, direction, number, kind).stream()).toList();
    }

    public Optional<SignedReceipt> receipt(String peer, Direction direction, long number, Receipt.Kind kind) {
        return sql.withHandle(db -> db.select("""
                select document, signature from exchange_receipt
                where peer = ? and direction = ? and number = ? and kind = ?""", peer, direction.name(), number, kind.name())
                .map((row, context) -> new SignedReceipt(row.getBytes("document"), row.getBytes("signature"))).findOne());
    }

    private void state(String peer, Direction direction, long number, State state) {
        sql.useHandle(db -> db.execute("update exchange_package set state = ? where peer = ? and direction = ? and number = ?",
                state.name(), peer, direction.name(), number));
    }

    private static PackageRow row(ResultSet row) throws SQLException {
        return new PackageRow(row.getString("peer"), Direction.valueOf(row.getString("direction")), row.getLong("number"),
                row.getString("digest"), Moments.read(row, "created_at"), row.getInt("streams"), row.getInt("entries"),
                row.getInt("files"), row.getLong("size"), State.valueOf(row.getString("state")),
                row.getInt("applied_streams"), row.getBoolean("body_kept"));
    }
}
