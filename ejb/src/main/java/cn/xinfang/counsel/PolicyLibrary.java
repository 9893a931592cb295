package cn.xinfang.counsel;

import cn.xinfang.counsel.rules.Advice;
import cn.xinfang.counsel.store.CounselStore;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The policies of the city in force (政策库). */
@Stateless
@PermitAll
public class PolicyLibrary {

    private CounselStore store;

    protected PolicyLibrary() {
    }

    @Inject
    public PolicyLibrary(CounselStore store) {
        this.store = store;
    }

    /**
     * What may be of use to a petitioner.
     *
     * @param words what is written and claimed: one who speaks of hardship is shown every relief
     */
    public Advice suggested(String contentClass, List<String> words) {
        return Advice.of(store.policies(), contentClass, words);
    }
}
