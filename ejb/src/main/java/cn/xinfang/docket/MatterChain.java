package cn.xinfang.docket;

import cn.xinfang.directory.Duties;
import cn.xinfang.docket.store.DerivedLinks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How a problem that was not solved grew into others (衍生). */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class MatterChain {

    private DerivedLinks links;
    private PetitionList list;

    protected MatterChain() {
    }

    @Inject
    public MatterChain(DerivedLinks links, PetitionList list) {
        this.links = links;
        this.list = list;
    }

    /**
     * A petition of the chain.
     *
     * @param steps from the origin, which has 0
     */
    public record Link(PetitionLine petition, int steps) {
    }

    /** The chain of a petition, the origin first, as far as the signed-in person may see it; empty where there is none. */
    public List<Link> of(UUID petition) {
        Map<UUID, Integer> chain = links.chain(petition);
        return list.those(List.copyOf(chain.keySet())).stream().map(line -> new Link(line, chain.get(line.id()))).toList();
    }
}
