package cn.xinfang.web.file;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.handling.ExecutionDesk;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.execution.CheckExecution;
import cn.xinfang.petition.execution.DateExecution;
import cn.xinfang.petition.execution.Execution;
import cn.xinfang.petition.execution.ReportExecution;
import cn.xinfang.web.frame.Times;

/** Carrying out a supported claim: by when, done, checked. */
@Named("execution")
@ViewScoped
public class ExecutionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExecutionDesk desk;

    @Inject
    private PetitionFile file;

    @Inject
    private Times times;

    private int claim;
    private LocalDate day;
    private String text;

    /** What is reported was mostly done today; a date to come is for the officer to set. */
    @PostConstruct
    void begin() {
        day = file.getAction() == Action.REPORT_EXECUTION ? times.today() : null;
    }

    public String date() {
        desk.date(file.uuid(), new DateExecution(claim, text, day));
        return file.done();
    }

    public String report() {
        desk.report(file.uuid(), new ReportExecution(claim, day, text));
        return file.done();
    }

    public String confirm() {
        desk.check(file.uuid(), new CheckExecution(claim, true, text));
        return file.done();
    }

    public String reopen() {
        desk.check(file.uuid(), new CheckExecution(claim, false, text));
        return file.done();
    }

    public Map<String, Integer> open() {
        return claims(it -> it.doneOn() == null);
    }

    public Map<String, Integer> reported() {
        return claims(Execution::reported);
    }

    private Map<String, Integer> claims(Predicate<Execution> chosen) {
        Map<String, Integer> claims = new LinkedHashMap<>();
        file.view().executions().stream().filter(chosen).forEach(it -> file.view().claims().stream()
                .filter(line -> line.claim().number() == it.claim())
                .forEach(line -> claims.put(it.claim() + " " + line.claim().text(), it.claim())));
        return claims;
    }

    public int getClaim() {
        return claim;
    }

    public void setClaim(int claim) {
        this.claim = claim;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
