package cn.xinfang.web.supervision;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.docket.CaseFile;
import cn.xinfang.docket.CaseView;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.notification.WarningBook;
import cn.xinfang.notification.WarningLine;

/** Why each period of a petition ends when it does, and of what was warned. */
@Named("termReasons")
@RequestScoped
public class WhyPage {

    @Inject
    private CaseFile files;

    @Inject
    private WarningBook book;

    private String id;
    private CaseView view;
    private List<WarningLine> warnings = List.of();

    /** @throws NotFoundException when there is no such petition for the signed-in person */
    public void open() {
        try {
            view = files.open(UUID.fromString(id));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFoundException("petition " + id);
        }
        warnings = book.of(view.id());
    }

    public CaseView view() {
        return view;
    }

    public List<WarningLine> warnings() {
        return warnings;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
