package cn.xinfang.web.takeover;

import cn.xinfang.intake.ImportView;
import cn.xinfang.intake.OldRecordImports;
import cn.xinfang.intake.rules.RowOutcome;
import cn.xinfang.intake.store.OldImportStore.State;
import cn.xinfang.intake.store.OldRecordStore.ReportLine;
import cn.xinfang.kernel.NotFoundException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;

/** One import: its columns while it is new, then its progress and what became of each row. */
@Named("oldImport")
@ViewScoped
public class OldImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;

    @Inject
    private OldRecordImports imports;

    @Inject
    private MappingForm mapping;

    private String id;
    private RowOutcome outcome;
    private int shown = PAGE;
    private transient ImportView view;
    private transient List<ReportLine> lines;

    public void begin() {
        if (isNew()) {
            mapping.begin(view().id());
        }
    }

    /** @throws NotFoundException when the address names no import of the unit */
    public ImportView view() {
        return view = view != null ? view : imports.view(uuid());
    }

    public boolean isNew() {
        return view().state() == State.NEW;
    }

    public List<ReportLine> lines() {
        return lines = lines != null ? lines : imports.lines(uuid(), outcome, 0, shown);
    }

    /** Whether there may be more lines than are shown. */
    public boolean more() {
        return lines().size() == shown && shown < 1000;
    }

    public void showMore() {
        shown += PAGE;
        lines = null;
    }

    public void goOn() {
        imports.goOn(uuid());
    }

    public void stop() {
        imports.stop(uuid());
    }

    /** Forgets what was read, so that every answer shows how it stands now. */
    public void reload() {
        view = null;
        lines = null;
    }

    /** Answers with the whole report. */
    public void download() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        var response = faces.getExternalContext();
        response.setResponseContentType("text/csv;charset=UTF-8");
        response.setResponseHeader("Cache-Control", "no-store");
        response.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode("导入结果-" + view().fileName() + ".csv", StandardCharsets.UTF_8).replace("+", "%20"));
        imports.report(uuid(), response.getResponseOutputStream());
        faces.responseComplete();
    }

    public RowOutcome[] outcomes() {
        return RowOutcome.values();
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFoundException("import " + id);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RowOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(RowOutcome outcome) {
        this.outcome = outcome;
        this.lines = null;
        this.shown = PAGE;
    }
}
