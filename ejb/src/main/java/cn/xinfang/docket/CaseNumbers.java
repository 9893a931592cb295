package cn.xinfang.docket;

import cn.xinfang.directory.Duties;
import cn.xinfang.docket.store.GivenNumbers;
import cn.xinfang.kernel.NodeSettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Numbers without petitions and the other way round, for whoever looks after the node and may see no petition. */
@Stateless
@RolesAllowed({Duties.SYSTEM_ADMIN, Duties.AUDIT_ADMIN})
public class CaseNumbers {

    private static final int SHOWN = 500;

    @Inject
    private GivenNumbers petitions;

    @Inject
    private NodeSettings node;

    /** The numbers of those among the streams that are petitions. */
    public Map<UUID, String> of(Collection<UUID> streams) {
        return petitions.of(streams);
    }

    /**
     * At most 500 numbers that this node must have given, since a later one of the same day and form is here, and whose petition is
     * not: all but the check digit. Only the first 10,000 of each series are looked at; a restore skips as many.
     */
    public List<String> gaps() {
        return petitions.gaps(node.node(), SHOWN);
    }
}
