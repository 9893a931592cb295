package cn.xinfang.docket.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What was registered in a time, as far as it may be looked at by rule: restricted petitions are left out. */
@Dependent
public class RegisteredPetitions {

    /** A petition without its content. */
    public record Outline(String number, String division, String contentClass) {
    }

    private Jdbi sql;

    protected RegisteredPetitions() {
    }

    @Inject
    public RegisteredPetitions(Jdbi sql) {
        this.sql = sql;
    }

    /** In the order of their numbers. */
    public List<Outline> between(LocalDate first, LocalDate last) {
        return sql.withHandle(db -> db.select("""
                select number, division, content_class from petition
                where registered_on between ? and ? and not restricted
                order by number""", first, last)
                .map((row, context) -> new Outline(row.getString("number"), row.getString("division"), row.getString("content_class"))).list());
    }
}
