package cn.xinfang.docket.store;

import cn.xinfang.docket.model.PetitionRow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes the projection of petitions. */
@Dependent
public class DocketStore {

    @PersistenceContext(unitName = "xinfang")
    private EntityManager entities;

    protected DocketStore() {
    }

    public DocketStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Written at once, so that a row the database refuses is told by its own petition. */
    public void replace(PetitionRow row) {
        entities.merge(row);
        entities.flush();
    }
}
