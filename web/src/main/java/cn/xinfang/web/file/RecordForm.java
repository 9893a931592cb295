package cn.xinfang.web.file;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import cn.xinfang.handling.HandlingDesk;
import cn.xinfang.petition.Action;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.RecordContact;
import cn.xinfang.petition.handling.RecordInvestigation;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.ServiceCircumstances;
import cn.xinfang.petition.handling.ServiceMeans;
import cn.xinfang.web.frame.Times;

/** What the unit did: contacts, steps of investigation, service of notices. */
@Named("record")
@ViewScoped
public class RecordForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HandlingDesk desk;

    @Inject
    private PetitionFile file;

    @Inject
    private Times times;

    private LocalDate on;
    private String means;
    private String note;
    private NoticeKind notice;
    private ServiceMeans service;
    private String recipient;
    private String place;
    private String witness;
    private boolean consent;
    private LocalDate publishedOn;

    /** Most is noted on the day it happens. */
    @PostConstruct
    void begin() {
        on = times.today();
    }

    public String contact() {
        desk.recordContact(file.uuid(), new RecordContact(on, means, note));
        return file.done();
    }

    public String investigate() {
        desk.recordInvestigation(file.uuid(), new RecordInvestigation(on, note));
        return file.done();
    }

    public String serve() {
        desk.serve(file.uuid(), new Serve(notice, on, service, recipient, note,
                new ServiceCircumstances(place, witness, consent, publishedOn)));
        return file.done();
    }

    /** What waits to be served: of the reviewing body, or of the unit in charge. */
    public Set<NoticeKind> notices() {
        return file.getAction() == Action.SERVE_REVIEW ? file.view().review().toServe() : file.view().toServe();
    }

    public ServiceMeans[] services() {
        return ServiceMeans.values();
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getMeans() {
        return means;
    }

    public void setMeans(String means) {
        this.means = means;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public NoticeKind getNotice() {
        return notice;
    }

    public void setNotice(NoticeKind notice) {
        this.notice = notice;
    }

    public ServiceMeans getService() {
        return service;
    }

    public void setService(ServiceMeans service) {
        this.service = service;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }
}
