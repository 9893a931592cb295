package cn.xinfang.web.assistance;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.assistance.ServiceBook;
import cn.xinfang.assistance.ServiceCounts;
import cn.xinfang.assistance.ServiceLine;
import cn.xinfang.petition.assistance.AssistanceKind;
import cn.xinfang.web.frame.Times;

/** The records of the days that the address names, of this month otherwise. */
@Named("assistance")
@RequestScoped
public class AssistancePage {

    @Inject
    private ServiceBook book;

    @Inject
    private Times times;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private LocalDate from;
    private LocalDate to;
    private List<ServiceLine> lines;
    private List<ServiceCounts> counts;

    @PostConstruct
    void read() {
        from = date("from", times.today().withDayOfMonth(1));
        to = date("to", times.today());
    }

    public List<ServiceLine> lines() {
        if (lines == null) {
            lines = book.list(from, to);
        }
        return lines;
    }

    public List<ServiceCounts> counts() {
        if (counts == null) {
            counts = book.counts(from, to);
        }
        return counts;
    }

    /** Whether more was recorded than is listed. */
    public boolean cut() {
        return lines().size() == ServiceBook.LONGEST;
    }

    public AssistanceKind[] kinds() {
        return AssistanceKind.values();
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    private LocalDate date(String name, LocalDate otherwise) {
        try {
            return parameters.containsKey(name) ? LocalDate.parse(parameters.get(name)) : otherwise;
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
