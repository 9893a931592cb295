package cn.xinfang.batch.interconnection;

import cn.xinfang.directory.Duties;
import cn.xinfang.interconnection.Exchange;
import cn.xinfang.interconnection.LeaseLostException;
import cn.xinfang.interconnection.RunFailure;
import cn.xinfang.interconnection.RunQueue;
import cn.xinfang.interconnection.StopSignal.StoppedException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Begins, works and ends one run as the system. */
@Stateless
@RunAs(Duties.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RunShift {

    @Inject
    private RunQueue queue;

    @Inject
    private Exchange exchange;

    @Inject
    private AliveRuns alive;

    /**
     * @param run id of the run, null when the execution has none yet
     * @return whether the run was stopped
     * @throws RuntimeException when it failed; the run says why
     */
    public boolean work(String run, String peer, long execution, BooleanSupplier stop) {
        UUID begun = queue.begin(run == null ? null : UUID.fromString(run), peer, execution)
                .orElseThrow(() -> new IllegalStateException("与 " + peer + " 的另一次交换正在进行"));
        alive.add(begun);
        try {
            exchange.run(begun, stop);
            queue.done(begun);
            return false;
        } catch (StoppedException e) {
            queue.stopped(begun);
            return true;
        } catch (LeaseLostException e) {
            throw e;
        } catch (RuntimeException e) {
            queue.failed(begun, RunFailure.words(cause(e)));
            throw e;
        } finally {
            alive.remove(begun);
        }
    }

    private static Exception cause(RuntimeException e) {
        return e instanceof EJBException wrapped && wrapped.getCausedByException() != null ? wrapped.getCausedByException() : e;
    }
}
