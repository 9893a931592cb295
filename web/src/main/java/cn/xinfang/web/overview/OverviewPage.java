package cn.xinfang.web.overview;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.docket.PetitionLine;
import cn.xinfang.kernel.RefusedException;
import cn.xinfang.statistics.Figure;
import cn.xinfang.statistics.Figures;
import cn.xinfang.statistics.Overview;
import cn.xinfang.web.petitions.ListAddress;

/** The figures of the periods that the address names: one that was chosen, or week, month and year. */
@Named("overview")
@RequestScoped
public class OverviewPage {

    @Inject
    private Figures figures;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Overview view;
    private String refused;

    @PostConstruct
    void read() {
        if (chosen()) {
            try {
                view = figures.overviewOf(date("from"), date("to"));
                return;
            } catch (RefusedException e) {
                refused = e.refusal().text();
            }
        }
        view = figures.overview();
    }

    public Overview view() {
        return view;
    }

    /** Why the period that was asked for is not shown; null when it is. */
    public String refused() {
        return refused;
    }

    /** Whether a period was asked for. */
    public boolean chosen() {
        return parameters.containsKey("from") || parameters.containsKey("to");
    }

    public String from() {
        return parameters.getOrDefault("from", "");
    }

    public String to() {
        return parameters.getOrDefault("to", "");
    }

    /** The list that a figure counts. */
    public String address(Figure figure) {
        return ListAddress.of(figure.filter());
    }

    /** Since when a petition waits, in days. */
    public long days(PetitionLine line) {
        return ChronoUnit.DAYS.between(line.receivedOn(), view.today());
    }

    private LocalDate date(String name) {
        try {
            return LocalDate.parse(parameters.getOrDefault(name, ""));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
