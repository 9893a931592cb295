package cn.xinfang.kiosk.store;

import cn.xinfang.kernel.Json;
import cn.xinfang.kiosk.rules.QueryAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the city published of the petitions of all nodes; on the city itself what it published so far. */
@ApplicationScoped
public class QueryAnswers {

    private Jdbi sql;

    protected QueryAnswers() {
    }

    @Inject
    public QueryAnswers(Jdbi sql) {
        this.sql = sql;
    }

    public void put(UUID stream, QueryAnswer answer) {
        sql.useHandle(db -> db.execute("insert into query_answer (stream_id, number, answer) values (?, ?, ?::jsonb)"
                        + " on conflict (stream_id) do update set number = excluded.number, answer = excluded.answer",
                stream, answer.number(), new String(Json.write(answer), StandardCharsets.UTF_8)));
    }

    public void remove(UUID stream) {
        sql.useHandle(db -> db.execute("delete from query_answer where stream_id = ?", stream));
    }

    public Optional<QueryAnswer> of(UUID stream) {
        return find("stream_id", stream);
    }

    public Optional<QueryAnswer> find(String number) {
        return find("number", number);
    }

    private Optional<QueryAnswer> find(String column, Object value) {
        return sql.withHandle(db -> db.select("select answer::text from query_answer where " + column + " = ?", value).mapTo(String.class).findFirst())
                .map(text -> Json.read(text.getBytes(StandardCharsets.UTF_8), QueryAnswer.class));
    }
}
