package cn.xinfang.outside.store;

import cn.xinfang.kernel.AttachmentRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Files that senders handed over, found by the digest of their content. */
@ApplicationScoped
public class SentFiles {

    private Jdbi sql;

    protected SentFiles() {
    }

    @Inject
    public SentFiles(Jdbi sql) {
        this.sql = sql;
    }

    /** Notes a file under the digest of its content; a second one of the same content changes nothing. */
    public void add(UUID sender, String digest, AttachmentRef file, OffsetDateTime at) {
        sql.useHandle(db -> db.execute("insert into outside_file (sender_id, digest, id, media_type, size, commitment, kept_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (sender_id, digest) do nothing",
                sender, digest, file.id(), file.mediaType(), file.size(), file.digest(), at));
    }

    /** @param fileName under which an order names it */
    public Optional<AttachmentRef> find(UUID sender, String digest, String fileName) {
        return sql.withHandle(db -> db.select("select * from outside_file where sender_id = ? and digest = ?", sender, digest)
                .map((row, context) -> new AttachmentRef(row.getObject("id", UUID.class), fileName, row.getString("media_type"),
                        row.getLong("size"), row.getString("commitment"))).findOne());
    }
}
