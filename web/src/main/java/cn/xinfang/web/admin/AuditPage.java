package cn.xinfang.web.admin;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.audit.AccessLog;
import cn.xinfang.audit.AccessRecord;
import cn.xinfang.kernel.NotFoundException;

/** One page of the log of looks; its address says where it begins. */
@Named("audit")
@RequestScoped
public class AuditPage {

    private static final int LINES = 50;

    @Inject
    private AccessLog log;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<AccessRecord> records;

    @PostConstruct
    void read() {
        records = log.before(before(), LINES + 1);
    }

    public List<AccessRecord> records() {
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
            throw new NotFoundException("access record " + id);
        }
    }
}
