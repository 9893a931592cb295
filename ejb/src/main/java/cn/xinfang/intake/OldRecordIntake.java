package cn.xinfang.intake;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.casework.Petitions;
import cn.xinfang.directory.Duties;
import cn.xinfang.intake.rules.RowCounts;
import cn.xinfang.intake.rules.RowReading;
import cn.xinfang.intake.store.OldImportStore;
import cn.xinfang.intake.store.OldImportStore.ImportRow;
import cn.xinfang.intake.store.OldImportStore.State;
import cn.xinfang.intake.store.OldRecordStore.ReportLine;
import cn.xinfang.kernel.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports that are to begin now, and the work on one; for the batch side. */
@Stateless
@RolesAllowed(Duties.SYSTEM)
public class OldRecordIntake {

    private static final Duration SILENCE = Duration.ofSeconds(40);

    /**
     * An import whose lease is taken and whose job is to be started.
     *
     * @param deadExecution batch execution in whose place it comes; null when it comes in no other's place
     */
    public record Due(UUID id, Long deadExecution) {
    }

    @Inject
    private OldImportStore imports;

    @Inject
    private OldRecordSheets sheets;

    @Inject
    private OldRecordTaking taking;

    @Inject
    private Petitions petitions;

    @Inject
    private AttachmentStore files;

    @Inject
    private Today today;

    /** The import that waits longest, if none is under way; one that was silent for 40 seconds is begun again. */
    public Optional<Due> takeDue() {
        Instant now = today.instant();
        Optional<ImportRow> dead = imports.takeDead(now.minus(SILENCE));
        return imports.takeWaiting(now).map(row -> new Due(row.id(),
                dead.filter(it -> it.id().equals(row.id())).map(ImportRow::execution).orElse(null)));
    }

    public Optional<Long> executionToStop() {
        return imports.executionToStop();
    }

    /**
     * Binds a batch execution to its import and opens the rows that are left.
     *
     * @throws IllegalStateException when it is not under way or bound to another execution
     */
    public OldRecordRows open(UUID id, long execution) {
        if (!imports.bind(id, execution, today.instant())) {
            throw new IllegalStateException("Import " + id + " is not this execution's");
        }
        ImportRow row = imports.find(id).orElseThrow();
        return sheets.rows(row, row.mapping(), row.lastRow());
    }

    /** Takes rows over and notes how far it came, in one transaction. */
    public void take(UUID id, long execution, List<RowReading> rows) {
        ImportRow of = imports.hold(id, execution)
                .orElseThrow(() -> new IllegalStateException("Import " + id + " is not this execution's any more"));
        RowCounts counts = of.counts();
        for (ReportLine line : taking.take(of, rows, surroundings(of))) {
            counts = counts.plus(line.outcome());
        }
        imports.progress(id, rows.get(rows.size() - 1).row(), counts, today.instant());
    }

    private OldRecordTaking.Surroundings surroundings(ImportRow of) {
        return new OldRecordTaking.Surroundings(petitions.unit(of.unit()), petitions::unit, petitions.terms());
    }

    /** All rows are done: the file is deleted. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void done(UUID id, long execution) {
        if (imports.end(id, execution, State.DONE, null, today.instant())) {
            try {
                files.erase(imports.find(id).orElseThrow().storedAs());
                imports.forgetFile(id);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public void stopped(UUID id, long execution) {
        imports.end(id, execution, State.STOPPED, null, today.instant());
    }

    /** @param words why, in Chinese, for the page */
    public void failed(UUID id, long execution, String words) {
        imports.end(id, execution, State.FAILED, words, today.instant());
    }
}
