package cn.xinfang.petition.handling;

import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/** A step of the investigation. */
public record InvestigationRecorded(LocalDate on, String officer, String note) implements HandlingFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state;
    }
}
