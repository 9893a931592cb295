package cn.xinfang.demo;

import cn.xinfang.kernel.Today;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import org.wildfly.security.auth.server.SecurityDomain;

/**
 * Makes the petitions of the demonstration once the node is up: with {@code XINFANG_DEMO=true}, on a node that has no
 * petition yet. What an earlier start began goes on where it was interrupted. {@code XINFANG_DEMO_PETITIONS} is the
 * percentage of the petitions that is wanted (100).
 */
@Singleton
@Startup
@DependsOn("DemoAccounts")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoPetitions {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private DemoDesks desks;

    @Inject
    private DemoPlanning planning;

    @Inject
    private Today today;

    private volatile DemoRun run;

    @PostConstruct
    void begin() {
        if ("true".equals(System.getenv("XINFANG_DEMO"))) {
            executor.execute(this::make);
        }
    }

    @PreDestroy
    void end() {
        if (run != null) {
            run.stop();
        }
    }

    private void make() {
        int percent = Integer.parseInt(System.getenv().getOrDefault("XINFANG_DEMO_PETITIONS", "100"));
        String password = System.getenv().getOrDefault("XINFANG_DEMO_PASSWORD", "demo-2026");
        run = new DemoRun(planning, desks, new DemoOfficials(SecurityDomain.getCurrent(), password), today);
        run.perform(planning.pending(percent));
    }
}
