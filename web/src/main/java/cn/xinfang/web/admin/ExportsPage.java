package cn.xinfang.web.admin;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.audit.ExportLog;
import cn.xinfang.audit.ExportRecord;

/** The log of exports. */
@Named("exports")
@RequestScoped
public class ExportsPage extends LogPage<ExportRecord> {

    @Inject
    private ExportLog log;

    @Override
    protected List<ExportRecord> read(UUID before, int limit) {
        return log.before(before, limit);
    }

    @Override
    protected UUID id(ExportRecord record) {
        return record.id();
    }
}
