package cn.xinfang.directory.store;

import cn.xinfang.directory.model.ContentClass;
import cn.xinfang.directory.model.Division;
import cn.xinfang.directory.model.StatutoryRoute;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads divisions and content classes. */
@Dependent
public class CodeTableStore {

    @PersistenceContext(unitName = "xinfang")
    private EntityManager entities;

    protected CodeTableStore() {
    }

    public CodeTableStore(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Division> division(String code) {
        return Optional.ofNullable(entities.find(Division.class, code));
    }

    public List<Division> divisionsIn(String parent) {
        return entities.createQuery("select d from Division d where d.parentCode = :parent order by d.code",
                Division.class).setParameter("parent", parent).getResultList();
    }

    public Optional<ContentClass> contentClass(String code) {
        return Optional.ofNullable(entities.find(ContentClass.class, code));
    }

    public List<ContentClass> everyClass() {
        return entities.createQuery("select c from ContentClass c order by c.code", ContentClass.class).getResultList();
    }

    /** The rows in use now. */
    public List<StatutoryRoute> statutoryRoutes() {
        return entities.createQuery("select r from StatutoryRoute r where r.validTo is null order by r.code", StatutoryRoute.class).getResultList();
    }

    /** The classes in use now. */
    public List<ContentClass> contentClasses() {
        return entities.createQuery("select c from ContentClass c where c.validTo is null order by c.code", ContentClass.class)
                .getResultList();
    }
}
