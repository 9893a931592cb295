package cn.xinfang.worklist;

import cn.xinfang.audit.ExportLog;
import cn.xinfang.directory.Duties;
import cn.xinfang.docket.PetitionLine;
import cn.xinfang.docket.PetitionList;
import cn.xinfang.docket.PetitionPage;
import cn.xinfang.docket.rules.PageKey;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionOrder;
import cn.xinfang.document.DocumentRenderer;
import cn.xinfang.document.ListSheet;
import cn.xinfang.kernel.Refusal;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.kernel.Today;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes out the list as it is shown, marked with who took it out and when. It holds what the list shows, thus no person and
 * nothing of the content of restricted petitions. Each export is logged before its first row is written.
 */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ListExport {

    /** Characters that a purpose has at least. */
    public static final int PURPOSE = 4;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private PetitionList list;
    private ExportLog log;
    private ExportLimits limits;
    private DocumentRenderer renderer;
    private Officials officials;
    private Today today;

    protected ListExport() {
    }

    @Inject
    public ListExport(PetitionList list, ExportLog log, ExportLimits limits, DocumentRenderer renderer, Officials officials, Today today) {
        this.list = list;
        this.log = log;
        this.limits = limits;
        this.renderer = renderer;
        this.officials = officials;
        this.today = today;
    }

    public ExportLimits limits() {
        return limits;
    }

    /** How many rows an export of this list would have now. */
    public long rows(PetitionFilter filter) {
        return list.counts(filter, Set.of(filter.view())).get(filter.view());
    }

    /**
     * Writes the whole list, not only the page that is shown.
     *
     * @param shown   the conditions in Chinese, for the log and the head of the PDF
     * @param purpose what it is needed for; may be null up to {@link ExportLimits#withoutPurpose} rows
     * @throws RefusedException {@code EXPORT_PURPOSE}, {@code EXPORT_TOO_LONG}; then nothing is written
     */
    public void write(PetitionFilter filter, PetitionOrder order, List<Column> columns, ExportFormat format, String shown,
                      String purpose, OutputStream out) {
        long rows = rows(filter);
        refusal(rows, format, purpose).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        Official me = officials.current();
        log.note(me.actor(), shown + "；列：" + String.join("、", columns.stream().map(Column::label).toList()), format.name(), rows, purpose);
        String origin = me.unitName() + " " + me.name() + " " + MINUTE.format(today.instant().atZone(Today.ZONE));
        if (format == ExportFormat.XLSX) {
            Spreadsheet.write(columns, lines(filter, order, limits.spreadsheet()), origin, out);
        } else {
            print(columns, lines(filter, order, limits.pdf()), shown, origin, out);
        }
    }

    private Optional<Refusal> refusal(long rows, ExportFormat format, String purpose) {
        long most = format == ExportFormat.XLSX ? limits.spreadsheet() : limits.pdf();
        if (rows > most) {
            return Optional.of(Refusal.of("EXPORT_TOO_LONG", "共 " + rows + " 件，" + format + " 最多导出 " + most + " 件。",
                    format == ExportFormat.PDF ? "请收窄条件，或改用 XLSX。" : "请收窄条件，分批导出。"));
        }
        return rows > limits.withoutPurpose() && (purpose == null || purpose.strip().length() < PURPOSE)
                ? Optional.of(Refusal.of("EXPORT_PURPOSE", "导出超过 " + limits.withoutPurpose() + " 件须写明用途。", "请填写用途，至少 " + PURPOSE + " 字。"))
                : Optional.empty();
    }

    /** Page by page, as they are needed. */
    private Stream<PetitionLine> lines(PetitionFilter filter, PetitionOrder order, long most) {
        return Stream.iterate(page(filter, order, null), page -> page != null,
                        page -> page.next() == null ? null : page(filter, order, page.next()))
                .flatMap(page -> page.lines().stream()).limit(most);
    }

    private PetitionPage page(PetitionFilter filter, PetitionOrder order, PageKey after) {
        return list.page(filter, order, after, PetitionList.LONGEST_PAGE);
    }

    private void print(List<Column> columns, Stream<PetitionLine> lines, String shown, String origin, OutputStream out) {
        int width = columns.stream().mapToInt(Column::width).sum();
        ListSheet sheet = new ListSheet("信访件列表", shown,
                columns.stream().map(column -> new ListSheet.Heading(column.label(), column.width() * 100 / width)).toList(),
                lines.map(line -> new ListSheet.Line(columns.stream().map(column -> column.text(line)).toList())).toList(), origin);
        try {
            out.write(renderer.pdf(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
