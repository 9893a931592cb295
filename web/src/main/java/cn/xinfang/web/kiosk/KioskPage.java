package cn.xinfang.web.kiosk;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import cn.xinfang.kiosk.Kiosk;
import cn.xinfang.kiosk.rules.Contact;
import cn.xinfang.kiosk.rules.PublicFile;
import cn.xinfang.petition.evaluation.Grievance;
import cn.xinfang.petition.evaluation.Satisfaction;

/** One person's question, from number and code to the cleared screen. */
@Named("kiosk")
@ViewScoped
public class KioskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** After which the server forgets what the screen has forgotten long before, in seconds. */
    private static final int IDLE = 180;

    @Inject
    private Kiosk kiosk;

    private String number;
    private String code;
    private boolean thanked;
    private transient PublicFile file;
    private transient List<Opinion> opinions;

    public void ask() {
        String typed = code;
        code = null;
        show(kiosk.ask(address(), number, typed));
        code = typed;
    }

    public void evaluate(Opinion opinion) {
        thanked = false;
        show(kiosk.evaluate(address(), number, code, opinion.evaluation()));
        thanked = true;
    }

    /** Null while nobody has asked. */
    public PublicFile file() {
        return file;
    }

    /** What can be said now. */
    public List<Opinion> opinions() {
        return opinions;
    }

    /** Whether something was just said. */
    public boolean thanked() {
        return thanked;
    }

    public Contact office() {
        return kiosk.office();
    }

    public Satisfaction[] satisfactions() {
        return Satisfaction.values();
    }

    public Grievance[] grievances() {
        return Grievance.values();
    }

    private void show(PublicFile shown) {
        file = shown;
        opinions = shown.evaluations().stream().filter(it -> it.closed() == null).map(Opinion::new).toList();
    }

    private static String address() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        if (external.getUserPrincipal() == null) {
            external.setSessionMaxInactiveInterval(IDLE);
        }
        return ((HttpServletRequest) external.getRequest()).getRemoteAddr();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
