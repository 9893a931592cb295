package cn.xinfang.platform;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The database schema {@code xinfang} as the migrations under {@code db/} say, one folder per feature. */
public final class Schema {

    private Schema() {
    }

    /**
     * Runs what is missing.
     *
     * @param owner connects as the user that owns the schema; the role {@code xinfang_app} must exist
     */
    public static void migrate(DataSource owner) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner)
                .schemas("xinfang")
                .locations("classpath:db")
                .load()
                .migrate();
    }
}
