package cn.xinfang.directory;

import cn.xinfang.directory.store.PromiseStore;
import cn.xinfang.law.Promise;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Gives the local promises of shorter periods. They are published, so everybody may read them. */
@Stateless
@PermitAll
public class Promises {

    private PromiseStore store;

    protected Promises() {
    }

    @Inject
    public Promises(PromiseStore store) {
        this.store = store;
    }

    public List<Promise> all() {
        return store.all();
    }
}
