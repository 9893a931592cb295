package cn.xinfang.web.admin;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.audit.AccessLog;
import cn.xinfang.audit.AccessRecord;

/** The log of looks at people's data. */
@Named("audit")
@RequestScoped
public class AuditPage extends LogPage<AccessRecord> {

    @Inject
    private AccessLog log;

    @Override
    protected List<AccessRecord> read(UUID before, int limit) {
        return log.before(before, limit);
    }

    @Override
    protected UUID id(AccessRecord record) {
        return record.id();
    }
}
