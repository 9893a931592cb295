package cn.xinfang.web.setup;

import java.util.List;
import java.util.ResourceBundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.notification.SweepDesk;
import cn.xinfang.notification.store.SweepStore.Sweep;

/** The sweeps of the last days, and one now. */
@Named("sweeps")
@RequestScoped
public class SweepPanel {

    private static final int SHOWN = 7;

    @Inject
    private SweepDesk desk;

    private List<Sweep> newest;

    public List<Sweep> newest() {
        if (newest == null) {
            newest = desk.newest(SHOWN);
        }
        return newest;
    }

    public void runNow() {
        desk.runNow();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(ResourceBundle.getBundle("cn.xinfang.web.supervision", faces.getViewRoot().getLocale()).getString("sweeps.asked")));
    }
}
