package cn.xinfang.web.file;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ResourceBundle;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.petition.Action;
import cn.xinfang.petition.supervision.Demand;
import cn.xinfang.petition.supervision.SupervisionLevel;
import cn.xinfang.petition.supervision.SupervisionTrigger;
import cn.xinfang.supervision.SupervisionDesk;

/** Supervises, answers, verifies; reports what is urgent. */
@Named("supervising")
@ViewScoped
public class SupervisionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupervisionDesk desk;

    @Inject
    private PetitionFile file;

    private SupervisionTrigger trigger;
    private SupervisionLevel level;
    private LocalDate due;
    private String text;
    private String bodies;

    @PostConstruct
    void propose() {
        if (file.getAction() == Action.SUPERVISE || file.getAction() == Action.PRESS_SUPERVISION) {
            due = desk.usualReport();
            text = ResourceBundle.getBundle("cn.xinfang.web.file", FacesContext.getCurrentInstance().getViewRoot().getLocale()).getString("supervise.usual");
        }
    }

    public String supervise() {
        desk.supervise(file.uuid(), trigger, new Demand(level, due, text));
        return file.done();
    }

    public String press() {
        desk.press(file.uuid(), new Demand(level, due, text));
        return file.done();
    }

    public String answer() {
        desk.answer(file.uuid(), text);
        return file.done();
    }

    public String close() {
        desk.close(file.uuid(), text);
        return file.done();
    }

    public String reportUrgent() {
        desk.reportUrgent(file.uuid(), bodies, text);
        return file.done();
    }

    public SupervisionTrigger[] triggers() {
        return SupervisionTrigger.values();
    }

    public SupervisionLevel[] levels() {
        return SupervisionLevel.values();
    }

    public SupervisionTrigger getTrigger() {
        return trigger;
    }

    public void setTrigger(SupervisionTrigger trigger) {
        this.trigger = trigger;
    }

    public SupervisionLevel getLevel() {
        return level;
    }

    public void setLevel(SupervisionLevel level) {
        this.level = level;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBodies() {
        return bodies;
    }

    public void setBodies(String bodies) {
        this.bodies = bodies;
    }
}
