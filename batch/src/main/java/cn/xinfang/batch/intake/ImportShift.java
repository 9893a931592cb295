package cn.xinfang.batch.intake;

import cn.xinfang.directory.Duties;
import cn.xinfang.intake.OldRecordIntake;
import cn.xinfang.intake.OldRecordRows;
import cn.xinfang.intake.rules.RowReading;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Works on one import as the system. */
@Stateless
@RunAs(Duties.SYSTEM)
@PermitAll
public class ImportShift {

    @Inject
    private OldRecordIntake intake;

    public OldRecordRows open(String id, long execution) {
        return intake.open(UUID.fromString(id), execution);
    }

    public void take(String id, long execution, List<RowReading> rows) {
        intake.take(UUID.fromString(id), execution, rows);
    }

    /** @param failure what made the execution fail; null if nothing did */
    public void end(String id, long execution, BatchStatus status, Exception failure) {
        UUID run = UUID.fromString(id);
        if (failure != null) {
            intake.failed(run, execution, words(failure));
        } else if (status == BatchStatus.STOPPING || status == BatchStatus.STOPPED) {
            intake.stopped(run, execution);
        } else {
            intake.done(run, execution);
        }
    }

    private static String words(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
