package cn.xinfang.web.admin;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.primefaces.event.FileUploadEvent;

import cn.xinfang.directory.HolidayChange;
import cn.xinfang.directory.HolidayImport;

/** Takes in the holiday table of a year: first shown, then put in force. */
@Named("holidays")
@ViewScoped
public class HolidaysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HolidayImport imports;

    private Integer year;
    private String source;
    private String csv;
    private transient HolidayChange change;
    private boolean done;

    /** The notice behind each year's table, newest first. */
    public Map<Integer, String> years() {
        var newestFirst = new TreeMap<Integer, String>((one, other) -> other - one);
        newestFirst.putAll(imports.importedYears());
        return newestFirst;
    }

    public void read(FileUploadEvent event) {
        csv = new String(event.getFile().getContent(), StandardCharsets.UTF_8);
    }

    public void preview() {
        done = false;
        change = imports.preview(year, csv);
    }

    public void replace() {
        change = imports.replace(year, csv, source);
        done = true;
    }

    public HolidayChange change() {
        return change;
    }

    public boolean isDone() {
        return done;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
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
}
