package cn.xinfang.directory;

import cn.xinfang.directory.store.CodeTableStore;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The content trees of all times, for what was classified by an earlier one. */
@Stateless
@PermitAll
public class ContentTrees {

    private CodeTableStore store;

    protected ContentTrees() {
    }

    @Inject
    public ContentTrees(CodeTableStore store) {
        this.store = store;
    }

    /** Every class that was ever used. */
    public List<ContentClassView> everyClass() {
        return store.everyClass().stream().map(ContentClassView::of).toList();
    }
}
