package cn.xinfang.web.linking;

import cn.xinfang.docket.CaseFile;
import cn.xinfang.docket.CaseView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.primefaces.PrimeFaces;

/** What is being registered on the left, an earlier petition on the right. */
@Named("comparison")
@ViewScoped
public class Comparison implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFile files;

    private transient CaseView earlier;
    private transient Difference difference;

    /** @param text of the new one */
    public void show(String text, UUID petition) {
        earlier = files.open(petition);
        PrimeFaces.current().executeScript("PF('compare').show()");
        difference = Difference.of(text, earlier.stub() ? null : earlier.matter().text());
    }

    /** Null until one is shown. */
    public CaseView earlier() {
        return earlier;
    }

    public Difference difference() {
        return difference;
    }
}
