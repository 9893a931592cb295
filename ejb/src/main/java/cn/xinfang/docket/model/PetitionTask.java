package cn.xinfang.docket.model;

import cn.xinfang.petition.TaskKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/** What a unit still has to do about a petition besides the statutory periods. */
@Embeddable
public class PetitionTask {

    private int position;
    @Enumerated(EnumType.STRING)
    private TaskKind kind;
    @Column(name = "unit_code")
    private String unitCode;
    private LocalDate since;
    private LocalDate due;
    private String law;
    private String place;

    protected PetitionTask() {
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PetitionTask that && position == that.position && kind == that.kind && unitCode.equals(that.unitCode)
                && since.equals(that.since) && Objects.equals(due, that.due) && law.equals(that.law) && place.equals(that.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, kind, unitCode, since, due, law, place);
    }
}
