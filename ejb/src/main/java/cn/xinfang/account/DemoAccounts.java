package cn.xinfang.account;

import cn.xinfang.account.rules.AccountFact;
import cn.xinfang.account.rules.AccountFact.AccountOpened;
import cn.xinfang.account.rules.AccountFact.DeputyAppointed;
import cn.xinfang.account.rules.AccountProfile;
import cn.xinfang.account.store.AccountTable;
import cn.xinfang.account.store.Credentials;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duty;
import cn.xinfang.directory.ReferenceFile;
import cn.xinfang.directory.UnitView;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.Opening;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NodeSettings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The fictional accounts of this node, with {@code XINFANG_DEMO=true}, all with the password {@code XINFANG_DEMO_PASSWORD}.
 */
@Singleton
@Startup
@DependsOn("AccountTakeover")
@PermitAll
public class DemoAccounts {

    private static final UUID NAMESPACE = UUID.nameUUIDFromBytes("cn.xinfang.directory".getBytes(StandardCharsets.UTF_8));

    private AccountTable table;
    private Credentials credentials;
    private Journal journal;
    private Directory directory;
    private NodeSettings settings;

    protected DemoAccounts() {
    }

    @Inject
    public DemoAccounts(AccountTable table, Credentials credentials, Journal journal, Directory directory, NodeSettings settings) {
        this.table = table;
        this.credentials = credentials;
        this.journal = journal;
        this.directory = directory;
        this.settings = settings;
    }

    @PostConstruct
    void atStart() {
        var environment = System.getenv();
        if ("true".equals(environment.get("XINFANG_DEMO"))) {
            add(environment.getOrDefault("XINFANG_DEMO_PASSWORD", "demo-2026"));
        }
    }

    /** Adds those that are missing; an existing account stays as it is. */
    void add(String password) {
        var units = directory.unitsOfNode(settings.node()).stream().map(UnitView::code).collect(Collectors.toSet());
        var missing = ReferenceFile.rows("/reference/accounts.csv").stream()
                .filter(row -> units.contains(row.get("unit_code")) && !table.isTaken(row.get("username"))).toList();
        var deputies = ReferenceFile.rows("/reference/deputies.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("head")));
        var names = missing.stream().collect(Collectors.toMap(row -> row.get("username"), row -> row.get("person_name")));
        // Deputies first: a head's row names them.
        journal.beginAll(missing.stream().sorted(Comparator.comparing(row -> deputies.containsKey(row.get("username"))))
                .map(row -> opening(row, deputies.getOrDefault(row.get("username"), List.of()), names)).toList());
        credentials.setAll(missing.stream().map(row -> id(row.get("username"))).toList(), password);
    }

    /** The same on every fresh database: demo accounts can be named in tests and in demo data. */
    static UUID id(String username) {
        return Ids.derived(NAMESPACE, username);
    }

    private static Opening opening(Map<String, String> row, List<Map<String, String>> deputies, Map<String, String> names) {
        var duties = Arrays.stream(row.get("duties").split(";")).map(Duty::valueOf).collect(Collectors.toSet());
        List<AccountFact> facts = new ArrayList<>();
        facts.add(new AccountOpened(row.get("username"),
                new AccountProfile(row.get("person_name"), row.get("unit_code"), row.get("title"), duties, null)));
        deputies.forEach(it -> facts.add(new DeputyAppointed(Ids.derived(id(it.get("head")), it.toString()), id(it.get("deputy")),
                names.get(it.get("deputy")), LocalDate.parse(it.get("valid_from")), LocalDate.parse(it.get("valid_to")))));
        return new Opening(id(row.get("username")), AccountProjector.KIND, facts, Author.SYSTEM);
    }
}
