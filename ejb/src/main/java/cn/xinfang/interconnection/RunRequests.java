package cn.xinfang.interconnection;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.store.PeerStore;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Exchanges that people start or stop. A request begins within seconds, on whichever server is free. */
@Stateless
@RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.SYSTEM_ADMIN})
public class RunRequests {

    @Inject
    private RunStore runs;

    @Inject
    private PeerStore peers;

    @Inject
    private Today today;

    /**
     * Asks for an exchange with a peer. Asked twice, it runs once.
     *
     * @throws NotFoundException when the node is no peer of this one
     */
    public void request(String peer) {
        peers.find(peer).orElseThrow(() -> new NotFoundException("peer " + peer));
        runs.ask(peer, RunStore.Cause.REQUESTED, today.date(), today.instant());
    }

    @RolesAllowed({Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.SYSTEM_ADMIN, Duties.SYSTEM})
    public void requestAll() {
        peers.all().forEach(peer -> request(peer.node()));
    }

    /** Ends a running exchange after the stream or package it is at; what is committed stays. */
    public void stop(String peer) {
        runs.wantStop(peer);
    }
}
