package cn.xinfang.web.file;

import cn.xinfang.directory.StatutoryRouteView;
import cn.xinfang.directory.StatutoryRoutes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The list of statutory routes as a field of a form offers it. */
@Named
@RequestScoped
public class RouteChoices {

    private static final int LONGEST = 12;

    @Inject
    private StatutoryRoutes routes;

    @Inject
    private PetitionFile file;

    /** Codes of rows that hold the typed words, those of the petition's content class first. */
    public List<String> matching(String typed) {
        return routes.matching(typed == null ? "" : typed, file.view().particulars().contentClass()).stream().limit(LONGEST)
                .map(StatutoryRouteView::code).toList();
    }

    public String name(String code) {
        return row(code).map(row -> row.procedure() + "：" + row.claim()).orElse("");
    }

    /** Empty where none is chosen. */
    public Optional<StatutoryRouteView> row(String code) {
        return code == null || code.isBlank() ? Optional.empty() : Optional.of(routes.row(code));
    }

    /** As {@link #row}, for a page; null where none is chosen. */
    public StatutoryRouteView shown(String code) {
        return row(code).orElse(null);
    }
}
