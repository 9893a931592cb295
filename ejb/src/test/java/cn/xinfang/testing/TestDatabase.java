package cn.xinfang.testing;

import cn.xinfang.kernel.Ids;
import cn.xinfang.platform.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.jpa.deployment.SEPersistenceUnitInfo;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * One PostgreSQL for all store tests of a run, migrated once from {@code classpath:db}. Tests work as the application's
 * user, and what a test writes is rolled back.
 */
public final class TestDatabase {

    private static final String APPLICATION = "xinfang_app";
    private static final String OWNER = "xinfang_owner";

    private static TestDatabase instance;

    private final EmbeddedPostgres server;
    private EntityManagerFactory entityManagers;
    private boolean hasTemplate;

    private TestDatabase() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("timezone", "Asia/Shanghai").start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        Jdbi.create(server.getPostgresDatabase()).useHandle(handle -> {
            handle.execute("create role xinfang_owner login password 'xinfang_owner'");
            handle.execute("create role xinfang_app login password 'xinfang_app'");
            handle.execute("alter role xinfang_app set search_path = xinfang");
            handle.execute("create database xinfang owner xinfang_owner");
        });
        Schema.migrate(owner());
    }

    public static synchronized TestDatabase get() {
        if (instance == null) {
            try {
                instance = new TestDatabase();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return instance;
    }

    /** A further migrated and empty database on the same server, for a node of its own; connects as the application. */
    public DataSource another(String name) {
        Jdbi.create(server.getPostgresDatabase()).useHandle(handle -> {
            if (!hasTemplate) {
                handle.execute("create database xinfang_empty owner xinfang_owner");
                Schema.migrate(server.getDatabase(OWNER, "xinfang_empty"));
                hasTemplate = true;
            }
            handle.execute("create database " + name + " template xinfang_empty owner xinfang_owner");
        });
        return server.getDatabase(APPLICATION, name);
    }

    /** A database as another one is now, for a node that is restored from its backup; nobody may be connected to that one. */
    public DataSource copy(String of, String name) {
        Jdbi.create(server.getPostgresDatabase())
                .useHandle(handle -> handle.execute("create database " + name + " template " + of + " owner xinfang_owner"));
        return server.getDatabase(APPLICATION, name);
    }

    /** Connects to a further database as the owner of its schema. */
    public DataSource ownerOf(String name) {
        return server.getDatabase(OWNER, name);
    }

    /** Connects as the application. */
    public DataSource application() {
        return server.getDatabase(APPLICATION, "xinfang");
    }

    /** Connects as the owner of the schema. */
    public DataSource owner() {
        return server.getDatabase(OWNER, "xinfang");
    }

    /** Runs SQL as the application in a transaction that is rolled back. */
    public void rollingBack(Consumer<Handle> test) {
        Jdbi.create(application()).useHandle(handle -> {
            handle.begin();
            try {
                test.accept(handle);
            } finally {
                handle.rollback();
            }
        });
    }

    /** Runs JPA with EclipseLink as the application in a transaction that is rolled back. */
    public void rollingBackJpa(Consumer<EntityManager> test) {
        var entities = entityManagers().createEntityManager();
        entities.getTransaction().begin();
        try {
            test.accept(entities);
        } finally {
            entities.getTransaction().rollback();
            entities.close();
        }
    }

    /** The JDBC side of the transaction in which an EntityManager works. */
    public static Handle handle(EntityManager entities) {
        return Jdbi.create(entities.unwrap(java.sql.Connection.class)).open();
    }

    private synchronized EntityManagerFactory entityManagers() {
        if (entityManagers == null) {
            var unit = new SEPersistenceUnitInfo();
            unit.setPersistenceUnitName("xinfang");
            unit.setTransactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL);
            unit.setNonJtaDataSource(application());
            unit.setExcludeUnlistedClasses(false);
            unit.setPersistenceUnitRootUrl(Ids.class.getProtectionDomain().getCodeSource().getLocation());
            unit.setClassLoader(getClass().getClassLoader());
            unit.setSharedCacheMode("NONE");
            unit.setProperties(new Properties());
            entityManagers = new PersistenceProvider()
                    .createContainerEntityManagerFactory(unit, Map.of("eclipselink.weaving", "false"));
        }
        return entityManagers;
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
