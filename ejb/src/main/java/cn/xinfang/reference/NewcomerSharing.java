package cn.xinfang.reference;

import cn.xinfang.journal.Journal;
import cn.xinfang.journal.NodeJoined;
import cn.xinfang.reference.store.ReferenceStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Offers a peer that joins what was written before. */
@ApplicationScoped
public class NewcomerSharing {

    @Inject
    private ReferenceStore store;

    @Inject
    private Journal journal;

    public void share(@Observes NodeJoined joined) {
        journal.project(store.streams());
    }
}
