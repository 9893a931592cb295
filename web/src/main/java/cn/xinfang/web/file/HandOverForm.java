package cn.xinfang.web.file;

import cn.xinfang.directory.UnitView;
import cn.xinfang.docket.ClaimLine;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.routing.ClaimWay;
import cn.xinfang.petition.routing.RecordTakeUp;
import cn.xinfang.routing.HandOverDesk;
import cn.xinfang.web.frame.Times;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Claims that go to a body with power over them, and the answer that comes back. */
@Named("handOver")
@ViewScoped
public class HandOverForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HandOverDesk desk;

    @Inject
    private PetitionFile file;

    @Inject
    private Times times;

    private transient List<ClaimWay> awaited;
    private Integer[] chosen;
    private String unit;
    private Integer claim;
    private LocalDate on;
    private boolean taken = true;
    private String note;

    /** Usually all go to one body, and the answer is noted on the day it comes. */
    @PostConstruct
    void begin() {
        chosen = claims().stream().map(line -> line.claim().number()).toArray(Integer[]::new);
        on = times.today();
    }

    /** Claims that can be handed over. */
    public List<ClaimLine> claims() {
        return file.view().claims().stream().filter(line -> line.open()
                && (line.claim().claimClass() == ClaimClass.ACCUSATION || line.claim().route() == Route.LITIGATION)).toList();
    }

    public List<UnitView> bodies() {
        return desk.bodies(file.uuid());
    }

    public String confirm() {
        desk.handOver(file.uuid(), Stream.of(chosen).toList(), unit, note);
        return file.done();
    }

    /** Claims whose answer is awaited. */
    public List<ClaimWay> awaited() {
        if (awaited == null) {
            awaited = desk.awaited(file.uuid());
        }
        return awaited;
    }

    public String record() {
        desk.recordTakeUp(file.uuid(), new RecordTakeUp(claim == null ? 0 : claim, on, taken, note));
        return file.done();
    }

    public Integer[] getChosen() {
        return chosen;
    }

    public void setChosen(Integer[] chosen) {
        this.chosen = chosen;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Integer getClaim() {
        return claim;
    }

    public void setClaim(Integer claim) {
        this.claim = claim;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public boolean isTaken() {
        return taken;
    }

    public void setTaken(boolean taken) {
        this.taken = taken;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
