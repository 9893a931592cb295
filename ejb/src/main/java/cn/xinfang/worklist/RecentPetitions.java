package cn.xinfang.worklist;

import cn.xinfang.directory.Duties;
import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.Officials;
import cn.xinfang.worklist.store.RecentStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What the signed-in person opened last, as far as he may still see it. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class RecentPetitions {

    /** How many are remembered. */
    public static final int MOST = 20;

    private RecentStore store;
    private PetitionList list;
    private Officials officials;
    private Today today;

    protected RecentPetitions() {
    }

    @Inject
    public RecentPetitions(RecentStore store, PetitionList list, Officials officials, Today today) {
        this.store = store;
        this.list = list;
        this.officials = officials;
        this.today = today;
    }

    /** The newest first. */
    public List<PetitionLine> lines() {
        return list.those(store.of(officials.current().account()));
    }

    /** Remembers that the signed-in person opened it; what he may not see is not remembered. */
    public void note(UUID petition) {
        if (!list.those(List.of(petition)).isEmpty()) {
            store.note(officials.current().account(), petition, today.instant().atZone(Today.ZONE).toOffsetDateTime(), MOST);
        }
    }
}
