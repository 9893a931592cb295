package cn.xinfang.docket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which petition has a number, and the hash of its query code. */
@ApplicationScoped
public class QueryCodes {

    /** @param hash slow and salted */
    public record Held(UUID petition, String hash) {
    }

    private Jdbi sql;

    protected QueryCodes() {
    }

    @Inject
    public QueryCodes(Jdbi sql) {
        this.sql = sql;
    }

    /** Empty where there is no such petition, or this node does not hold the hash. */
    public Optional<Held> find(String number) {
        return sql.withHandle(db -> db.select("select p.id, q.code_hash from petition p join petition_query_code q on q.petition_id = p.id where p.number = ?",
                number).map((row, context) -> new Held(row.getObject("id", UUID.class), row.getString("code_hash"))).findOne());
    }

    /** Whether the hash of a petition whose class is confirmed is held here. */
    public boolean held(UUID petition) {
        return sql.withHandle(db -> db.select("select 1 from petition p join petition_query_code q on q.petition_id = p.id where p.id = ? and p.classified",
                petition).mapTo(Integer.class).findOne()).isPresent();
    }
}
