package cn.xinfang.web.outside;

import cn.xinfang.kernel.NotFoundException;
import cn.xinfang.outside.OrderBook;
import cn.xinfang.outside.OrderDesk;
import cn.xinfang.outside.OrderView;
import cn.xinfang.outside.rules.Citizen;
import cn.xinfang.outside.rules.OrderState;
import cn.xinfang.web.frame.Pages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;

/** One order and what an officer decides on it. */
@Named("order")
@ViewScoped
public class OrderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrderBook book;

    @Inject
    private OrderDesk desk;

    private String id;
    private String answer;
    private String reason;
    private String purpose;
    private transient OrderView view;
    private transient Citizen citizen;

    /** @throws NotFoundException when there is no such order for the signed-in person */
    public OrderView view() {
        return view = view != null ? view : book.open(uuid());
    }

    /** The newest first. */
    public List<OrderView.Step> timeline() {
        List<OrderView.Step> steps = new ArrayList<>(view().steps());
        Collections.reverse(steps);
        return steps;
    }

    public boolean waits() {
        return view().state() == OrderState.RECEIVED;
    }

    /** Goes on to the form of registration, filled with what the sender said. */
    public String convert() {
        return "/register?faces-redirect=true&draft=" + desk.convert(uuid());
    }

    public void answer() {
        desk.answer(uuid(), answer);
        done("done.answer");
    }

    public void giveBack() {
        desk.giveBack(uuid(), reason);
        done("done.return");
    }

    public void openCitizen() {
        citizen = book.openCitizen(uuid(), purpose);
    }

    private void done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(ResourceBundle.getBundle("cn.xinfang.web.outside", faces.getViewRoot().getLocale()).getString(key)));
        Pages.go("order.xhtml?id=" + id);
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new NotFoundException("order " + id);
        }
    }

    /** Shown once, and only to who said what for; null otherwise. */
    public Citizen citizen() {
        return citizen;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
