package cn.xinfang.web.worklist;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.web.frame.Downloads;
import cn.xinfang.web.frame.Times;
import cn.xinfang.web.petitions.ListAddress;
import cn.xinfang.worklist.Column;
import cn.xinfang.worklist.ExportFormat;
import cn.xinfang.worklist.ExportLimits;
import cn.xinfang.worklist.ListColumns;
import cn.xinfang.worklist.ListExport;

/** Takes out the list whose address it was given. */
@Named("export")
@ViewScoped
public class ExportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ListExport exports;

    @Inject
    private ListColumns ownColumns;

    @Inject
    private ShownConditions conditions;

    @Inject
    private Times times;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private ListAddress list;
    private List<Column> columns;
    private long rows;
    private ExportFormat format = ExportFormat.XLSX;
    private String purpose;

    @PostConstruct
    void read() {
        list = new ListAddress(parameters);
        columns = list.columns().orElseGet(ownColumns::mine);
        rows = exports.rows(list.filter());
    }

    public void download() {
        Downloads.file("信访件列表" + times.today() + format.extension(), format.mediaType(),
                out -> exports.write(list.filter(), list.order(), columns, format, shown(), purpose, out));
    }

    /** What the list shows, in words. */
    public String shown() {
        return conditions.of(list);
    }

    public long rows() {
        return rows;
    }

    public List<Column> columns() {
        return columns;
    }

    public ExportLimits limits() {
        return exports.limits();
    }

    public boolean purposeNeeded() {
        return rows > limits().withoutPurpose();
    }

    public String back() {
        return "petitions.xhtml?" + list.query();
    }

    public ExportFormat[] formats() {
        return ExportFormat.values();
    }

    public ExportFormat getFormat() {
        return format;
    }

    public void setFormat(ExportFormat format) {
        this.format = format;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
