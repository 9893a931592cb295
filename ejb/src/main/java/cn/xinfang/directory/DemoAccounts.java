package cn.xinfang.directory;

import cn.xinfang.directory.store.DemoAccountStore;
import cn.xinfang.kernel.NodeSettings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/**
 * With {@code XINFANG_DEMO=true} adds the fictional accounts of the node that are missing, all with the password
 * {@code XINFANG_DEMO_PASSWORD}.
 */
@Singleton
@Startup
@DependsOn("ReferenceBaseline")
@PermitAll
public class DemoAccounts {

    private static final int BCRYPT_COST = 10;

    @Inject
    private DemoAccountStore accounts;

    @Inject
    private NodeSettings settings;

    @PostConstruct
    void atStart() {
        var environment = System.getenv();
        if ("true".equals(environment.get("XINFANG_DEMO"))) {
            load(accounts, settings.node(), environment.getOrDefault("XINFANG_DEMO_PASSWORD", "demo-2026"));
        }
    }

    /** @param node code of this node: only its accounts are added */
    static void load(DemoAccountStore accounts, String node, String password) {
        accounts.addAccounts(node, ReferenceFile.rows("/reference/accounts.csv"), () -> hash(password));
        accounts.addDeputies(ReferenceFile.rows("/reference/deputies.csv"));
    }

    private static String hash(String password) {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return OpenBSDBCrypt.generate("2a", password.toCharArray(), salt, BCRYPT_COST);
    }
}
