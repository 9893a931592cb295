package cn.xinfang.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else of the application starts. */
@Singleton
@Startup
@DependsOn("DatabaseCheck")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    @Resource(lookup = "java:jboss/datasources/XinfangOwnerDS")
    private DataSource owner;

    @PostConstruct
    void migrate() {
        migrate(owner);
    }

    /**
     * @param owner connects as the user that owns the schema; the role {@code xinfang_app} exists and is granted
     *         what the migrations say
     */
    public static void migrate(DataSource owner) {
        Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(owner)
                .schemas("xinfang")
                .locations("classpath:db")
                .load()
                .migrate();
    }
}
