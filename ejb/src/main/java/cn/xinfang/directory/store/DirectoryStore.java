package cn.xinfang.directory.store;

import cn.xinfang.directory.model.Node;
import cn.xinfang.directory.model.Unit;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads nodes and units. */
@Dependent
public class DirectoryStore {

    @PersistenceContext(unitName = "xinfang")
    private EntityManager entities;

    protected DirectoryStore() {
    }

    public DirectoryStore(EntityManager entities) {
        this.entities = entities;
    }

    public List<Node> nodes() {
        return entities.createQuery("select n from Node n order by n.code", Node.class).getResultList();
    }

    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(entities.find(Unit.class, code));
    }

    public List<Unit> unitsOfNode(String node) {
        return entities.createQuery("select u from Unit u where u.nodeCode = :node order by u.code", Unit.class)
                .setParameter("node", node).getResultList();
    }

    /** Units that still exist and answer for one of these divisions, with their competences. */
    public List<Unit> unitsOfDivisions(Collection<String> divisions) {
        return entities.createQuery("""
                select distinct u from Unit u join fetch u.competences
                where u.divisionCode in :divisions and u.validTo is null
                order by u.code""", Unit.class)
                .setParameter("divisions", divisions).getResultList();
    }

    public List<String> directlyBelow(Collection<String> units) {
        return entities.createQuery("select u.code from Unit u where u.superiorCode in :units", String.class)
                .setParameter("units", units).getResultList();
    }
}
