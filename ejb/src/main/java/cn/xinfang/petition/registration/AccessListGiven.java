package cn.xinfang.petition.registration;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import cn.xinfang.petition.PetitionState;
import java.time.LocalDate;

/** The petitioner got the list of who opened his data on the registering node (个人信息保护法 Article 45). */
public record AccessListGiven(@In(PartName.STUB) LocalDate on, IdentityCheck check) implements RegistrationFact {

    @Override
    public PetitionState on(PetitionState state) {
        return state;
    }
}
