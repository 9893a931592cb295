package cn.xinfang.docket;

import cn.xinfang.directory.Duties;
import cn.xinfang.docket.store.DocketStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Keeps the index of search words in order behind those who write. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
public class SearchIndex {

    @Inject
    private DocketStore store;

    /** Takes in the words written since the last time. They are found before, but more slowly. */
    public void takeInNewWords() {
        store.takeInNewWords();
    }
}
