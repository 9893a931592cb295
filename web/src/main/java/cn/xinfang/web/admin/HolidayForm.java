package cn.xinfang.web.admin;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import cn.xinfang.casework.CalendarChange;
import cn.xinfang.directory.HolidayChange;
import cn.xinfang.directory.HolidayImport;

/** A holiday table on its way in: pasted or from a file, looked at, imported. */
@Named("holidays")
@ViewScoped
public class HolidayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HolidayImport table;

    @Inject
    private CalendarChange calendar;

    @Inject
    private CalendarState state;

    private int year;
    private String source;
    private String csv;
    private transient HolidayChange change;
    private transient CalendarChange.Outcome outcome;

    @PostConstruct
    void begin() {
        year = state.lastYear() + 1;
    }

    public void preview() {
        outcome = null;
        change = null;
        change = table.preview(year, csv);
    }

    public void importYear() {
        change = null;
        outcome = calendar.importYear(year, csv, source);
        csv = null;
        source = null;
    }

    public HolidayChange change() {
        return change;
    }

    public CalendarChange.Outcome outcome() {
        return outcome;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getCsv() {
        return csv;
    }

    public void setCsv(String csv) {
        this.csv = csv;
    }

    public Part getFile() {
        return null;
    }

    /** A file takes the place of what was pasted; it is set after it. */
    public void setFile(Part file) {
        if (file != null && file.getSize() > 0) {
            try (var in = file.getInputStream()) {
                csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
