package cn.xinfang.account;

import cn.xinfang.account.rules.AccountProfile;
import cn.xinfang.account.store.AccountTable;
import cn.xinfang.account.store.Credentials;
import cn.xinfang.directory.Accounts;
import cn.xinfang.directory.Deputies;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.Duty;
import cn.xinfang.directory.store.AccountStore;
import cn.xinfang.directory.store.DirectoryStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.TestNode;
import cn.xinfang.kernel.Today;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/** The city's petition office and one authority, with services as on a server, on the transaction of a test. */
final class Staff {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    static final String OFFICE = "6213000000000010001";
    static final String AUTHORITY = "6213000000001080001";
    static final Author ADMINISTRATOR = new Author(new UUID(7, 7), "孙强", OFFICE);

    final TestNode node;
    final Jdbi sql;
    final AccountTable table;
    final Credentials credentials;
    final AccountCheck check;
    final AccountBook book;
    private final EntityManager entities;
    private final Accounts accounts;
    final Deputies deputies;
    final Directory directory;
    final Today today = Today.of(Clock.systemUTC(), Optional.of(TODAY));

    private Staff(EntityManager entities) {
        this.entities = entities;
        sql = Jdbi.create(entities.unwrap(Connection.class));
        table = new AccountTable(sql);
        credentials = new Credentials(sql);
        node = TestNode.of(entities, TestNode.CITY, TODAY, settings -> new AccountProjector(table));
        directory = new Directory(new DirectoryStore(entities));
        check = new AccountCheck(table, directory, TestNode.settings(TestNode.CITY), today);
        book = new AccountBook(journal(), table, credentials, check);
        accounts = new Accounts(new AccountStore(entities));
        deputies = new Deputies(new AccountStore(entities));
    }

    static void at(Consumer<Staff> test) {
        TestDatabase.get().rollingBackJpa(entities -> {
            TestDatabase.handle(entities).createScript("""
                    insert into division (code, name, level, valid_from) values ('621300', '陇宁市', 'CITY', '1985-06-01');
                    insert into node (code, name, role, division_code) values ('621300', '陇宁市', 'CITY', '621300');
                    insert into unit (code, name, short_name, node_code, division_code, kind, doc_sign) values
                      ('6213000000000010001', '陇宁市信访局', '市信访局', '621300', '621300', 'OFFICE', '陇'),
                      ('6213000000001080001', '陇宁市人力资源和社会保障局', '市人社局', '621300', '621300', 'DEPARTMENT', '陇人社');
                    """).execute();
            test.accept(new Staff(entities));
        });
    }

    static AccountProfile profile(String name, String unit, Duty... duties) {
        return new AccountProfile(name, unit, "科员", Set.of(duties), null);
    }

    /** Reads what is in the tables now, as a new request does. */
    Accounts accounts() {
        entities.clear();
        return accounts;
    }

    Journal journal() {
        return node.journal();
    }

    UUID open(String username, AccountProfile profile) {
        return book.open(username, profile, ADMINISTRATOR);
    }

    /** As an administrator sees them, whose own account is opened with the first call. */
    AccountFiles files() {
        if (!table.isTaken("sunqiang")) {
            open("sunqiang", profile("孙强", OFFICE, Duty.SYSTEM_ADMIN));
        }
        return new AccountFiles(book, check, accounts(), today, () -> "sunqiang");
    }

    /** Whether the server's realm would find a password of that name. */
    boolean maySignIn(String username) {
        return sql.withHandle(db -> db.select("select exists (select from sign_in where username = ?)", username)
                .mapTo(Boolean.class).one());
    }
}
