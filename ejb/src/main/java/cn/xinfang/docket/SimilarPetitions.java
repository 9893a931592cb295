package cn.xinfang.docket;

import cn.xinfang.directory.Duties;
import cn.xinfang.docket.rules.Clusters;
import cn.xinfang.docket.store.LikenessStore;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Open petitions of many people about one thing, found by their texts alone; never a restricted one. */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SimilarPetitions {

    private static final int DAYS = 90;

    /** Texts that are compared at most, the newest first. */
    private static final int COMPARED = 3000;

    private LikenessStore store;
    private Officials officials;
    private Today today;

    protected SimilarPetitions() {
    }

    @Inject
    public SimilarPetitions(LikenessStore store, Officials officials, Today today) {
        this.store = store;
        this.officials = officials;
        this.today = today;
    }

    /**
     * Groups among what the office's area received in the last ninety days, the largest first.
     *
     * @param fewest petitions of a group
     */
    public List<List<UUID>> groups(int fewest) {
        return officials.current().office() ? Clusters.of(store.texts(today.date().minusDays(DAYS), COMPARED), fewest) : List.of();
    }
}
