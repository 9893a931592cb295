package cn.xinfang.intake;

import cn.xinfang.directory.Duties;
import cn.xinfang.intake.rules.RowOutcome;
import cn.xinfang.intake.rules.SheetMapping;
import cn.xinfang.intake.store.OldImportStore;
import cn.xinfang.intake.store.OldImportStore.ImportRow;
import cn.xinfang.intake.store.OldRecordStore;
import cn.xinfang.intake.store.OldRecordStore.ReportLine;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Imports of old records: begun, stopped, gone on with, and what became of each row. Each unit sees its own. */
@Stateless
@RolesAllowed(Duties.CASE_OFFICER)
public class OldRecordImports {

    private static final int RECENT = 50;
    private static final int PAGE = 1000;
    private static final char MARK = '\uFEFF';

    @Inject
    private OldImportStore imports;

    @Inject
    private OldRecordStore records;

    @Inject
    private Officials officials;

    /** The newest first. */
    public List<ImportView> recent() {
        return imports.ofUnit(officials.current().unit(), RECENT).stream().map(ImportView::of).toList();
    }

    /** @throws NotFoundException when there is no such import of the caller's unit */
    public ImportView view(UUID id) {
        return ImportView.of(own(id));
    }

    /**
     * Puts an import in line. Whoever does so confirms the class that the mapping gives to records without one.
     *
     * @throws RefusedException {@code IMPORT_BUSY} when it is in line, under way or done
     */
    public void start(UUID id, SheetMapping mapping) {
        ask(own(id), mapping);
    }

    /** Goes on with an import that failed or was stopped, from the row after the last one done. */
    public void goOn(UUID id) {
        ImportRow row = own(id);
        ask(row, row.mapping());
    }

    public void stop(UUID id) {
        imports.wantStop(own(id).id());
    }

    /**
     * @param outcome of the lines wanted; null for all
     * @param after   row number after which they begin
     * @param limit   1 to 1,000
     */
    public List<ReportLine> lines(UUID id, RowOutcome outcome, int after, int limit) {
        return records.lines(own(id).id(), outcome, after, Math.min(limit, PAGE));
    }

    /** The whole report as CSV in UTF-8 with its mark, as spreadsheets want it. */
    public void report(UUID id, OutputStream out) throws IOException {
        ImportRow row = own(id);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        CSVPrinter csv = CSVFormat.EXCEL.print(writer);
        csv.printRecord("行号", "结果", "原编号", "信访件编号", "说明");
        int after = 0;
        for (List<ReportLine> page = records.lines(row.id(), null, after, PAGE); !page.isEmpty(); page = records.lines(row.id(), null, after, PAGE)) {
            for (ReportLine line : page) {
                csv.printRecord(line.row(), line.outcome().label(), asText(line.ownNumber()), asText(line.number()), line.words());
                after = line.row();
            }
        }
        writer.flush();
    }

    private void ask(ImportRow row, SheetMapping mapping) {
        if (!imports.ask(row.id(), mapping)) {
            throw new RefusedException(Refusal.of("IMPORT_BUSY", "该导入正在排队、进行或者已经完成。", "请查看其进度。"));
        }
    }

    private ImportRow own(UUID id) {
        String unit = officials.current().unit();
        return imports.find(id).filter(row -> row.unit().equals(unit)).orElseThrow(() -> new NotFoundException("import " + id));
    }

    /** A spreadsheet would round a long number, and run a text that begins like a formula. */
    private static String asText(String number) {
        return number == null ? null : "\t" + number;
    }
}
