package cn.xinfang.web.review;

import cn.xinfang.petition.review.Round;
import cn.xinfang.review.HearingDesk;
import cn.xinfang.web.file.PetitionFile;
import cn.xinfang.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A hearing, step by step. */
@Named("hearing")
@ViewScoped
public class HearingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HearingDesk desk;

    @Inject
    private Times times;

    @Inject
    private PetitionFile file;

    private LocalDate on;
    private String place;
    private String chair;
    private String participants;
    private String minutes;
    private String conclusion;

    @PostConstruct
    void begin() {
        on = times.today();
    }

    /** What comes next. */
    public String step() {
        Round round = file.view().review().current();
        if (round.hearingSince() != null && round.hearing() == null) {
            return "close";
        }
        return round.call() != null && round.hearingSince() == null ? "open" : "call";
    }

    public String call() {
        desk.call(file.uuid(), on, place, chair, participants);
        return file.done();
    }

    public String open() {
        desk.open(file.uuid(), on);
        return file.done();
    }

    public String close() {
        desk.close(file.uuid(), on, minutes, conclusion);
        return file.done();
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getChair() {
        return chair;
    }

    public void setChair(String chair) {
        this.chair = chair;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
