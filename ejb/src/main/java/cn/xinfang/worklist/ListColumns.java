package cn.xinfang.worklist;

import cn.xinfang.directory.Duties;
import cn.xinfang.security.Officials;
import cn.xinfang.worklist.store.ViewStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The columns that somebody wants to see where a view has none of its own. */
@Stateless
@RolesAllowed({Duties.WINDOW_CLERK, Duties.CASE_OFFICER, Duties.OFFICE_HEAD, Duties.UNIT_OFFICER, Duties.UNIT_HEAD})
public class ListColumns {

    private ViewStore store;
    private Officials officials;

    protected ListColumns() {
    }

    @Inject
    public ListColumns(ViewStore store, Officials officials) {
        this.store = store;
        this.officials = officials;
    }

    public List<Column> mine() {
        return Column.parse(store.columns(officials.current().account()).orElse(null));
    }

    public void keep(List<Column> columns) {
        store.columns(officials.current().account(), columns.equals(Column.USUAL) ? null : Column.names(columns));
    }
}
