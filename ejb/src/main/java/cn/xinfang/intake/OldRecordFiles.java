package cn.xinfang.intake;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.attachment.Content;
import cn.xinfang.directory.Duties;
import cn.xinfang.intake.rules.CellText;
import cn.xinfang.intake.rules.Heading;
import cn.xinfang.intake.rules.RowCounts;
import cn.xinfang.intake.rules.RowOutcome;
import cn.xinfang.intake.rules.RowReading;
import cn.xinfang.intake.rules.SheetMapping;
import cn.xinfang.intake.rules.SheetRow;
import cn.xinfang.intake.sheet.Sheet;
import cn.xinfang.intake.store.OldImportStore;
import cn.xinfang.intake.store.OldImportStore.ImportRow;
import cn.xinfang.intake.store.OldImportStore.State;
import cn.xinfang.intake.store.OldRecordStore.Known;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import cn.xinfang.security.crypto.Sm3OutputStream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files of old records before they are taken over: handed in, looked at, tried with a mapping. Each unit sees its own. */
@Stateless
@RolesAllowed(Duties.CASE_OFFICER)
public class OldRecordFiles {

    /** Largest file in bytes. */
    public static final long MAX_SIZE = 256L * 1024 * 1024;

    private static final int SAMPLES = 3;
    private static final int SHOWN = 20;
    private static final int CHUNK = 500;

    @Inject
    private OldImportStore imports;

    @Inject
    private OldRecordSheets sheets;

    @Inject
    private OldRecordTaking taking;

    @Inject
    private AttachmentStore files;

    @Inject
    private Officials officials;

    @Inject
    private Today today;

    /**
     * Keeps a file, encrypted, until its import is done or it is discarded.
     *
     * @param content read once
     * @throws RefusedException when it is no CSV or XLSX, has no heading or no rows, or is larger than {@link #MAX_SIZE}
     */
    public UUID upload(String fileName, Content content) {
        try {
            String stored = files.stage(content, MAX_SIZE);
            try {
                return enter(fileName, stored);
            } catch (RuntimeException e) {
                files.erase(stored);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID enter(String fileName, String stored) throws IOException {
        Official official = officials.current();
        Content content = () -> files.read(stored);
        int rows = count(content, sheets.heading(content));
        if (rows == 0) {
            throw new RefusedException(Refusal.of("SHEET_EMPTY", "表头以下没有数据。", "请检查文件后重新选择。"));
        }
        ImportRow row = new ImportRow(Ids.next(), official.unit(), official.account(), official.name(), fileName, digest(content), stored,
                rows, null, State.NEW, today.instant(), null, null, null, null, 0, 0, RowCounts.NONE, null);
        imports.insert(row);
        return row.id();
    }

    /** What the columns are called and hold, and what they most likely mean. */
    public SheetView sheet(UUID id) {
        ImportRow of = own(id);
        Content content = () -> files.read(of.storedAs());
        Heading heading = sheets.heading(content);
        return new SheetView(of.fileName(), of.rowsTotal(), samples(content, heading), heading.guess(), heading.dropped());
    }

    /** All rows as they would be taken over now; nothing is written. */
    public ImportPreview preview(UUID id, SheetMapping mapping) {
        ImportRow of = own(id);
        List<ImportPreview.Line> shown = new ArrayList<>();
        RowCounts counts = RowCounts.NONE;
        Map<String, Known> seen = new HashMap<>();
        try (OldRecordRows rows = sheets.rows(of, mapping, 0)) {
            while (rows.hasNext()) {
                List<RowReading> chunk = next(rows);
                List<RowOutcome> outcomes = taking.foresee(of, chunk, seen);
                for (int at = 0; at < chunk.size(); at++) {
                    counts = counts.plus(outcomes.get(at));
                    if (shown.size() < SHOWN) {
                        shown.add(new ImportPreview.Line(chunk.get(at), outcomes.get(at)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImportPreview(counts, shown);
    }

    /** Forgets a file that was never started. */
    public void discard(UUID id) {
        ImportRow of = own(id);
        if (imports.removeNew(id)) {
            try {
                files.erase(of.storedAs());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ImportRow own(UUID id) {
        String unit = officials.current().unit();
        return imports.find(id).filter(row -> row.unit().equals(unit) && row.storedAs() != null)
                .orElseThrow(() -> new NotFoundException("file of import " + id));
    }

    private static List<RowReading> next(OldRecordRows rows) {
        List<RowReading> chunk = new ArrayList<>();
        while (chunk.size() < CHUNK && rows.hasNext()) {
            chunk.add(rows.next());
        }
        return chunk;
    }

    private static int count(Content content, Heading heading) {
        int rows = 0;
        try (Sheet sheet = Sheet.open(content)) {
            for (Iterator<SheetRow> all = sheet.rows(); all.hasNext();) {
                SheetRow row = all.next();
                rows += row.number() > heading.row() && !row.blank() ? 1 : 0;
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> samples(Content content, Heading heading) {
        Map<String, List<String>> samples = new LinkedHashMap<>();
        heading.names().stream().filter(name -> name != null && !heading.dropped().containsKey(name)).forEach(name -> samples.put(name, new ArrayList<>()));
        try (Sheet sheet = Sheet.open(content)) {
            Iterator<SheetRow> rows = sheet.rows();
            for (int read = 0; rows.hasNext() && read < heading.row() + SHOWN; read++) {
                SheetRow row = rows.next();
                for (int column = 0; row.number() > heading.row() && column < heading.names().size(); column++) {
                    List<String> of = samples.get(heading.names().get(column));
                    String value = CellText.line(row.cell(column));
                    if (of != null && value != null && of.size() < SAMPLES && !of.contains(value)) {
                        of.add(value);
                    }
                }
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Content content) throws IOException {
        Sm3OutputStream digesting = new Sm3OutputStream(OutputStream.nullOutputStream());
        try (InputStream in = content.open()) {
            in.transferTo(digesting);
        }
        return HexFormat.of().formatHex(digesting.digest());
    }
}
