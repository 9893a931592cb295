package cn.xinfang.web.admin;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;

import cn.xinfang.kernel.NotFoundException;

/** One page of a log, the newest record on top; its address says where it begins. */
public abstract class LogPage<R> {

    private static final int LINES = 50;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private List<R> records;

    /** @param before null for the newest */
    protected abstract List<R> read(UUID before, int limit);

    protected abstract UUID id(R record);

    @PostConstruct
    void begin() {
        records = read(before(), LINES + 1);
    }

    public List<R> records() {
        return records.subList(0, Math.min(LINES, records.size()));
    }

    /** Where the next page begins; null on the last one. */
    public UUID next() {
        return records.size() > LINES ? id(records.get(LINES - 1)) : null;
    }

    public UUID before() {
        String id = parameters.get("before");
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("log record " + id);
        }
    }
}
