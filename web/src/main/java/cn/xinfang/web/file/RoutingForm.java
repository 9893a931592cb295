package cn.xinfang.web.file;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.directory.UnitView;
import cn.xinfang.directory.rules.Suggestion;
import cn.xinfang.routing.ReferralDesk;

/** Where the petition goes next. */
@Named("routing")
@ViewScoped
public class RoutingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReferralDesk desk;

    @Inject
    private PetitionFile file;

    private final Destination to = new Destination();
    private transient List<Suggestion> suggestions;

    public Destination to() {
        return to;
    }

    public List<Suggestion> suggestions() {
        if (suggestions == null) {
            suggestions = desk.suggestions(file.uuid()).stream().limit(6).toList();
        }
        return suggestions;
    }

    public String refer() {
        desk.refer(file.uuid(), to.getMode(), to.getUnit(), to.reportBy(), to.getRemark());
        return file.done();
    }

    public String forward() {
        desk.forward(file.uuid(), to.getUnit(), to.getRemark());
        return file.done();
    }

    /** Where a unit may forward to. */
    public List<UnitView> offices() {
        return desk.offices();
    }
}
