package cn.xinfang.interconnection.store;

import cn.xinfang.interconnection.rules.MediaRecord;
import cn.xinfang.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who wrote packages to media and read them from media; never changed. */
@ApplicationScoped
public class MediaStore {

    private Jdbi sql;

    protected MediaStore() {
    }

    @Inject
    public MediaStore(Jdbi sql) {
        this.sql = sql;
    }

    public void add(MediaRecord it) {
        sql.useHandle(db -> db.execute("insert into media_record (id, at, account_id, person_name, action, place, result) values (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(), it.at().atOffset(ZoneOffset.UTC), it.account(), it.personName(), it.action().name(), it.place(), it.result()));
    }

    /** Newest first. */
    public List<MediaRecord> newest(int limit) {
        return sql.withHandle(db -> db.select("select * from media_record order by at desc, id desc limit ?", limit)
                .map((row, context) -> new MediaRecord(Moments.read(row, "at"), row.getObject("account_id", UUID.class), row.getString("person_name"),
                        MediaRecord.Action.valueOf(row.getString("action")), row.getString("place"), row.getString("result"))).list());
    }
}
