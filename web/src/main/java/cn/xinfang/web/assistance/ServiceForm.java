package cn.xinfang.web.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.assistance.ServiceDesk;
import cn.xinfang.assistance.rules.Giving;
import cn.xinfang.petition.assistance.AssistanceKind;
import cn.xinfang.petition.assistance.Consent;
import cn.xinfang.petition.assistance.Help;
import cn.xinfang.web.file.PetitionFile;
import cn.xinfang.web.frame.Times;

/** Help that is being recorded: by itself, as the beginning of a petition, or with a petition that exists. */
@Named("service")
@ViewScoped
public class ServiceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ServiceDesk desk;

    @Inject
    private PetitionFile file;

    @Inject
    private Times times;

    private LocalDate on;
    private AssistanceKind kind;
    private int people = 1;
    private String destination;
    private Consent consent;
    private String note;
    private String reason;

    @PostConstruct
    void begin() {
        on = times.today();
    }

    public String give() {
        desk.give(giving(), null);
        return done("done");
    }

    /** The petition that is registered next tells of it. */
    public String giveAndRegister() {
        return "/register?faces-redirect=true&service=" + desk.give(giving(), null);
    }

    public String giveToPetition() {
        desk.give(giving(), file.uuid());
        return file.done();
    }

    public String makeVoid(UUID service) {
        desk.makeVoid(service, reason);
        return done("voided");
    }

    public AssistanceKind[] kinds() {
        return AssistanceKind.values();
    }

    public Consent[] consents() {
        return Consent.values();
    }

    private Giving giving() {
        return new Giving(new Help(kind, on, consent, note), people, destination);
    }

    private static String done(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = ResourceBundle.getBundle("cn.xinfang.web.assistance", faces.getViewRoot().getLocale()).getString(key);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(text));
        return "/assistance?faces-redirect=true";
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public AssistanceKind getKind() {
        return kind;
    }

    public void setKind(AssistanceKind kind) {
        this.kind = kind;
    }

    public int getPeople() {
        return people;
    }

    public void setPeople(int people) {
        this.people = people;
    }

    public String getDestination() {
        return destination;
    }

    public void setDestination(String destination) {
        this.destination = destination;
    }

    public Consent getConsent() {
        return consent;
    }

    public void setConsent(Consent consent) {
        this.consent = consent;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
