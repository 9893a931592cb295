package cn.xinfang.audit.store;

import cn.xinfang.audit.model.AccessEntry;
import cn.xinfang.audit.model.ExportEntry;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Appends and reads; the database refuses anything else. */
@Dependent
public class AccessStore {

    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    @PersistenceContext(unitName = "xinfang")
    private EntityManager entities;

    protected AccessStore() {
    }

    public AccessStore(EntityManager entities) {
        this.entities = entities;
    }

    public void add(AccessEntry entry) {
        entities.persist(entry);
    }

    public void add(ExportEntry entry) {
        entities.persist(entry);
    }

    /** Ids rise with time, so that the newest come first. */
    public List<AccessEntry> before(UUID id, int size) {
        return entities.createQuery("select a from AccessEntry a where a.id < :id order by a.id desc", AccessEntry.class)
                .setParameter("id", id == null ? LAST : id).setMaxResults(size).getResultList();
    }

    /** The oldest first. */
    public List<AccessEntry> of(UUID petition) {
        return entities.createQuery("select a from AccessEntry a where a.petitionId = :petition order by a.id", AccessEntry.class)
                .setParameter("petition", petition).getResultList();
    }

    /** As {@link #before}, of exports. */
    public List<ExportEntry> exportsBefore(UUID id, int size) {
        return entities.createQuery("select e from ExportEntry e where e.id < :id order by e.id desc", ExportEntry.class)
                .setParameter("id", id == null ? LAST : id).setMaxResults(size).getResultList();
    }

    public long count(UUID account, String what, OffsetDateTime since) {
        return entities.createQuery("select count(a) from AccessEntry a where a.account = :account and a.what = :what and a.at >= :since", Long.class)
                .setParameter("account", account).setParameter("what", what).setParameter("since", since).getSingleResult();
    }
}
