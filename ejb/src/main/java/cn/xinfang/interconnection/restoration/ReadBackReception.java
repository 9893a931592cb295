package cn.xinfang.interconnection.restoration;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.rules.Loss;
import cn.xinfang.interconnection.rules.Proofs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The city's side when either of the two was restored. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadBackReception {

    @Inject
    private ReadBack readBack;

    /** A county was restored: it gets everything again that it lost, and at once the receipts. */
    public Proofs lost(String peer, Loss loss) {
        return readBack.give(peer, loss);
    }

    /**
     * This node was restored, and a county tells which packages there were.
     *
     * @throws cn.xinfang.interconnection.rules.BrokenPackageException when that contradicts what is known here
     */
    public void found(String peer, Proofs proofs) {
        readBack.adopt(peer, proofs);
    }
}
