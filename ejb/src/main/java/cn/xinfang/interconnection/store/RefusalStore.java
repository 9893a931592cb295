package cn.xinfang.interconnection.store;

import cn.xinfang.interconnection.rules.Receipt;
import cn.xinfang.interconnection.rules.SignedReceipt;
import cn.xinfang.interconnection.store.PackageStore.Direction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Signed receipts for streams that were sent back: evidence on both sides, never changed. */
@ApplicationScoped
public class RefusalStore {

    private Jdbi sql;

    protected RefusalStore() {
    }

    @Inject
    public RefusalStore(Jdbi sql) {
        this.sql = sql;
    }

    /** Keeps a receipt for one stream; what is kept already stays as it is. */
    public void keep(String peer, Direction direction, Receipt refusal, SignedReceipt signed) {
        sql.useHandle(db -> refusal.waiting().forEach(stream -> db.execute("""
                insert into exchange_refusal (peer, direction, package_number, stream_id, at, document, signature)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", peer, direction.name(), refusal.number(), stream.stream(),
                refusal.at(), signed.document(), signed.signature())));
    }

    /** Own receipts for what was sent back to the peer and has not come in since, the newest for each. */
    public List<SignedReceipt> standing(String peer, int limit) {
        return sql.withHandle(db -> db.select("""
                select distinct on (r.package_number, r.stream_id) r.document, r.signature from exchange_refusal r
                join quarantine q on q.peer = r.peer and q.package_number = r.package_number and q.stream_id = r.stream_id
                where r.peer = ? and r.direction = 'IN' and q.resolved_at is null and q.kind = 'REFUSED'
                order by r.package_number, r.stream_id, r.at desc limit ?""", peer, limit)
                .map((row, context) -> new SignedReceipt(row.getBytes("document"), row.getBytes("signature"))).list());
    }
}
