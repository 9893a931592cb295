package cn.xinfang.web.admin;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.audit.ExportLog;
import cn.xinfang.audit.ExportRecord;
import cn.xinfang.kernel.NotFoundException;

/** One page of the log of exports; its address says where it begins. */
@Named("exports")
@RequestScoped
public class ExportsPage {

    private static final int LINES = 50;

    @Inject
    private ExportLog log;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<ExportRecord> records;

    @PostConstruct
    void read() {
        records = log.before(before(), LINES + 1);
    }

    public List<ExportRecord> records() {
        return records.subList(0, Math.min(LINES, records.size()));
    }

    /** Where the next page begins; null on the last one. */
    public UUID next() {
        return records.size() > LINES ? records.get(LINES - 1).id() : null;
    }

    public UUID before() {
        String id = parameters.get("before");
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("export record " + id);
        }
    }
}
