package cn.xinfang.web.register;

import java.io.Serializable;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.correspondence.Correspondence;
import cn.xinfang.correspondence.Paper;
import cn.xinfang.docket.CaseFile;
import cn.xinfang.docket.CaseView;
import cn.xinfang.document.DocumentKind;
import cn.xinfang.intake.RegistrationReceipt;
import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.web.frame.Downloads;
import java.util.List;

/** What the petitioner takes home. The query code is here until the page is left, and nowhere else. */
@Named("receipt")
@ViewScoped
public class ReceiptPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "queryCode";
    private static final String NUMBER = "petitionNumber";

    @Inject
    private Correspondence correspondence;

    @Inject
    private CaseFile files;

    private String id;
    private String queryCode;
    private String number;
    private boolean gone;
    private transient CaseView view;

    /** Where to go after a code was handed out. */
    static String of(RegistrationReceipt receipt) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(NUMBER, receipt.number());
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(CODE, receipt.queryCode());
        return "/receipt?faces-redirect=true&id=" + receipt.petition();
    }

    public void begin() {
        Flash flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
        queryCode = (String) flash.get(CODE);
        number = (String) flash.get(NUMBER);
        if (view() == null && queryCode == null) {
            throw new NotFoundException("receipt of petition " + id);
        }
    }

    /** Null where the petition went to the superior of this unit at once, which does not see it any more. */
    public CaseView view() {
        if (view == null && !gone) {
            try {
                view = files.open(Address.id(id));
            } catch (NotFoundException e) {
                gone = true;
            }
        }
        return view;
    }

    public String number() {
        return view() == null ? number : view().particulars().number();
    }

    /** Notices that go with the receipt: that the matter is in hand already, or is not accepted any more. */
    public List<Paper> papers() {
        return view() == null || view().linking().joined() == null ? List.of()
                : correspondence.papers(view().id()).stream().filter(it -> it.kind() != DocumentKind.PROOF_OF_SERVICE).toList();
    }

    public void print() {
        Downloads.pdf(correspondence.receipt(Address.id(id), queryCode));
    }

    /** Null when the page was opened again: then it can no longer be shown. */
    public String queryCode() {
        return queryCode;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
