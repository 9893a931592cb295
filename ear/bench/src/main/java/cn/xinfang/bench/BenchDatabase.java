package cn.xinfang.bench;

import cn.xinfang.kernel.Ids;
import cn.xinfang.platform.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.jpa.deployment.SEPersistenceUnitInfo;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL that loses nothing at a crash, as in earnest, with the settings that the README asks for. Kept between runs. */
final class BenchDatabase implements AutoCloseable {

    private static final String USUAL = "xinfang";

    private final EmbeddedPostgres server;
    private final String name;

    BenchDatabase(Path folder) throws IOException {
        Files.createDirectories(folder);
        name = USUAL;
        server = EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false)
                .setLocaleConfig("locale-provider", "icu").setLocaleConfig("icu-locale", "zh-Hans-CN").setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("timezone", "Asia/Shanghai").setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "1GB").setServerConfig("maintenance_work_mem", "1GB").setServerConfig("max_wal_size", "8GB")
                .start();
        Jdbi.create(server.getPostgresDatabase()).useHandle(db -> {
            if (db.select("select 1 from pg_database where datname = ?", name).mapTo(Integer.class).findOne().isEmpty()) {
                db.execute("create role xinfang_owner login");
                db.execute("create role xinfang_app login");
                db.execute("create database " + name + " owner xinfang_owner");
            }
        });
        Schema.migrate(as("xinfang_owner"));
    }

    private BenchDatabase(EmbeddedPostgres server, String name) {
        this.server = server;
        this.name = name;
        Jdbi.create(server.getPostgresDatabase()).useHandle(db -> {
            db.execute("drop database if exists " + name);
            db.execute("create database " + name + " owner xinfang_owner");
        });
        Schema.migrate(as("xinfang_owner"));
    }

    /** Another, empty database of the same server; what an earlier run left of it is dropped. It ends with its server. */
    BenchDatabase fresh(String another) {
        return new BenchDatabase(server, another);
    }

    DataSource as(String user) {
        return as(user, "xinfang");
    }

    private DataSource as(String user, String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(server.getJdbcUrl(user, name) + "&currentSchema=xinfang&options=-c%20jit=off&reWriteBatchedInserts=true");
        return source;
    }

    Jdbi owner() {
        return Jdbi.create(as("xinfang_owner"));
    }

    /** Connects as the application does, without commit after each statement. */
    Connection connect() throws SQLException {
        Connection connection = as("xinfang_app").getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** As {@link #connect()}, to a copy. */
    Connection connect(String copy) throws SQLException {
        Connection connection = as("xinfang_app", copy).getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Makes a second database with the same rows; nobody may be connected. */
    void copy(String name) {
        drop(name);
        Jdbi.create(server.getPostgresDatabase()).useHandle(db -> db.execute("create database " + name + " template xinfang owner xinfang_owner"));
    }

    void drop(String name) {
        Jdbi.create(server.getPostgresDatabase()).useHandle(db -> db.execute("drop database if exists " + name));
    }

    EntityManagerFactory entityManagers() {
        var unit = new SEPersistenceUnitInfo();
        unit.setPersistenceUnitName("xinfang");
        unit.setTransactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL);
        unit.setNonJtaDataSource(as("xinfang_app"));
        unit.setExcludeUnlistedClasses(false);
        unit.setPersistenceUnitRootUrl(Ids.class.getProtectionDomain().getCodeSource().getLocation());
        unit.setClassLoader(Ids.class.getClassLoader());
        unit.setSharedCacheMode("NONE");
        unit.setProperties(new Properties());
        return new PersistenceProvider().createContainerEntityManagerFactory(unit, Map.of("eclipselink.weaving", "false"));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
