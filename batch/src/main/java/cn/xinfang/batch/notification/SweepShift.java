package cn.xinfang.batch.notification;

import cn.xinfang.directory.Duties;
import cn.xinfang.handling.RevisitDraw;
import cn.xinfang.notification.SweepQueue;
import cn.xinfang.supervision.AutomaticSupervision;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Works on the sweep of one date as the system. */
@Stateless
@RunAs(Duties.SYSTEM)
@PermitAll
public class SweepShift {

    @Inject
    private SweepQueue queue;

    @Inject
    private AutomaticSupervision supervision;

    @Inject
    private RevisitDraw revisits;

    public LocalDate warn(LocalDate date, long execution) {
        return queue.warn(date, execution);
    }

    public List<UUID> candidates(UUID last, LocalDate date, int size) {
        return supervision.candidates(last, date, size);
    }

    public void supervise(LocalDate date, long execution, List<UUID> candidates) {
        queue.supervised(date, execution, supervision.open(candidates, date));
    }

    public void drawRevisits(LocalDate date) {
        revisits.draw(date);
    }

    public void end(LocalDate date, long execution, BatchStatus status) {
        switch (status) {
            case STOPPING, STOPPED -> queue.stopped(date, execution);
            case FAILED -> queue.failed(date, execution, "巡查未能完成，原因见服务器日志");
            default -> queue.done(date, execution);
        }
    }
}
