package cn.xinfang.interconnection;

import cn.xinfang.interconnection.restoration.RestorationCheck;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Before anything can write: is the database an older one? {@code XINFANG_RESTORED} says so in the words of the administrator. */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class RestorationStart {

    @Inject
    private RestorationCheck check;

    @PostConstruct
    void atStart() {
        String statement = System.getenv("XINFANG_RESTORED");
        check.atStart(statement == null || statement.isBlank() ? null : statement.strip());
    }
}
