package cn.xinfang.intake;

import cn.xinfang.intake.rules.RowCounts;
import cn.xinfang.intake.store.OldImportStore.ImportRow;
import cn.xinfang.intake.store.OldImportStore.State;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How an import stands.
 *
 * @param fileKept whether the file is still there, so that it can be begun or go on
 * @param rate     rows a second of the present or last execution; 0 before the first rows are done
 * @param failure  why it failed; null if it did not
 */
public record ImportView(UUID id, String fileName, String fileDigest, String by, State state, Instant uploadedAt, Instant startedAt,
                         Instant endedAt, int rows, RowCounts counts, boolean fileKept, int rate, String failure) {

    static ImportView of(ImportRow row) {
        return new ImportView(row.id(), row.fileName(), row.fileDigest(), row.accountName(), row.state(), row.uploadedAt(), row.startedAt(),
                row.endedAt(), row.rowsTotal(), row.counts(), row.storedAs() != null, rate(row), row.failure());
    }

    public int left() {
        return rows - counts.all();
    }

    /** Waiting or under way: it changes by itself. */
    public boolean active() {
        return state == State.WAITING || state == State.RUNNING;
    }

    private static int rate(ImportRow row) {
        if (row.startedAt() == null) {
            return 0;
        }
        long millis = Duration.between(row.startedAt(), row.beatAt()).toMillis();
        return millis <= 0 ? 0 : (int) ((row.counts().all() - row.rowsBefore()) * 1000L / millis);
    }
}
