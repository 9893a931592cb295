package cn.xinfang.directory;

import cn.xinfang.directory.store.CodeTableStore;
import cn.xinfang.kernel.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The list of statutory routes in use now (依法分类处理清单). */
@Stateless
@PermitAll
public class StatutoryRoutes {

    private CodeTableStore store;

    protected StatutoryRoutes() {
    }

    @Inject
    public StatutoryRoutes(CodeTableStore store) {
        this.store = store;
    }

    /**
     * Rows that hold every word, those of the content class first.
     *
     * @param words separated by blanks; all rows where there are none
     */
    public List<StatutoryRouteView> matching(String words, String contentClass) {
        return store.statutoryRoutes().stream().map(StatutoryRouteView::of).filter(row -> row.holds(words))
                .sorted(Comparator.comparing(row -> !contentClass.equals(row.contentClass()))).toList();
    }

    /** @throws NotFoundException when the list has no such row in use */
    public StatutoryRouteView row(String code) {
        return store.statutoryRoutes().stream().filter(row -> row.code().equals(code)).findFirst().map(StatutoryRouteView::of)
                .orElseThrow(() -> new NotFoundException("法定途径 " + code));
    }
}
