package cn.xinfang.directory.store;

import cn.xinfang.directory.model.Account;
import cn.xinfang.directory.model.Deputy;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads accounts and deputies. */
@Dependent
public class AccountStore {

    @PersistenceContext(unitName = "xinfang")
    private EntityManager entities;

    protected AccountStore() {
    }

    public AccountStore(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Account> account(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    public Optional<Account> accountOf(String username) {
        return entities.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username).getResultStream().findFirst();
    }

    public List<Account> accountsOfUnit(String unit) {
        return entities.createQuery("""
                select distinct a from Account a left join fetch a.duties where a.unit.code = :unit
                order by a.username""", Account.class).setParameter("unit", unit).getResultList();
    }

    public List<Deputy> deputies() {
        return entities.createQuery("select d from Deputy d order by d.head.username, d.validFrom", Deputy.class).getResultList();
    }

    public List<Deputy> deputiesOf(String head) {
        return entities.createQuery("""
                select d from Deputy d where d.head.username = :head order by d.validFrom""", Deputy.class)
                .setParameter("head", head).getResultList();
    }

    /** Everybody whose username or name holds {@code text}, or who is of a unit whose name does, by unit and username. */
    public List<Account> matching(String text, int limit) {
        return entities.createQuery("""
                select a from Account a where a.username like :text or a.personName like :text or a.unit.name like :text
                order by a.unit.code, a.username""", Account.class)
                .setParameter("text", "%" + text.replace("%", "").replace("_", "") + "%").setMaxResults(limit).getResultList();
    }

    /** What somebody may sign for others on that day; heads whose account is closed are left out. */
    public List<Deputy> actingAs(String deputy, LocalDate day) {
        return entities.createQuery("""
                select d from Deputy d where d.deputy.username = :deputy and d.head.enabled = true
                and (d.head.expiresOn is null or d.head.expiresOn > :day)
                and :day between d.validFrom and d.validTo order by d.validFrom""", Deputy.class)
                .setParameter("deputy", deputy).setParameter("day", day).getResultList();
    }
}
