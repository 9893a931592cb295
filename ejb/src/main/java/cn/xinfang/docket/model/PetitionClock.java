package cn.xinfang.docket.model;

import cn.xinfang.law.ClockKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** A statutory period of a petition. */
@Embeddable
public class PetitionClock {

    private int position;
    @Enumerated(EnumType.STRING)
    private ClockKind kind;
    @Column(name = "unit_code")
    private String unitCode;
    @Column(name = "start_on")
    private LocalDate startOn;
    @Column(name = "due_raw")
    private LocalDate dueRaw;
    @Column(name = "due_legal")
    private LocalDate dueLegal;
    private boolean provisional;
    @Column(name = "calendar_version")
    private String calendarVersion;
    @Column(name = "stopped_on")
    private LocalDate stoppedOn;
    private boolean lapsed;

    protected PetitionClock() {
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PetitionClock that && position == that.position && kind == that.kind
                && provisional == that.provisional && lapsed == that.lapsed && Objects.equals(unitCode, that.unitCode)
                && Objects.equals(startOn, that.startOn) && Objects.equals(dueRaw, that.dueRaw)
                && Objects.equals(dueLegal, that.dueLegal) && Objects.equals(stoppedOn, that.stoppedOn)
                && Objects.equals(calendarVersion, that.calendarVersion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, kind, dueLegal, stoppedOn);
    }
}
