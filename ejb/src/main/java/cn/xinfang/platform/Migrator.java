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
        Schema.migrate(owner);
    }
}
