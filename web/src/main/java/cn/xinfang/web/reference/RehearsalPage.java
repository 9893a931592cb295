package cn.xinfang.web.reference;

import cn.xinfang.routing.RoutingRehearsal;
import cn.xinfang.routing.rules.Rehearsal;
import cn.xinfang.routing.rules.RehearsalCsv;
import cn.xinfang.web.account.CsvUpload;
import cn.xinfang.web.frame.Downloads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Changed routing rules, tried on the petitions of the last month. */
@Named("rehearsal")
@ViewScoped
public class RehearsalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoutingRehearsal service;

    private final CsvUpload upload = new CsvUpload();
    private String day;
    private transient List<LocalDate> days;
    private transient Rehearsal result;

    public List<LocalDate> days() {
        if (days == null) {
            days = service.comingDays();
        }
        return days;
    }

    public void byDay() {
        result = service.on(chosen() ? LocalDate.parse(day) : null);
    }

    public void byFile() {
        result = service.with(upload.content());
    }

    public Rehearsal result() {
        return result;
    }

    /** What the change of the chosen day, or without one the file, would have done. */
    public void export() {
        if (chosen()) {
            byDay();
        } else {
            byFile();
        }
        Downloads.csv(RehearsalCsv.write(result), "分流规则预演.csv");
    }

    private boolean chosen() {
        return day != null && !day.isBlank();
    }

    public CsvUpload upload() {
        return upload;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
