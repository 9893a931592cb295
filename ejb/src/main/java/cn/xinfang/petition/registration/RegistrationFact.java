package cn.xinfang.petition.registration;

import cn.xinfang.petition.PetitionFact;

/** What happens to the registration block. Its author is the registering node. */
public sealed interface RegistrationFact extends PetitionFact
        permits PetitionRegistered, RegistrationCorrected, ClaimsClassified, ClockRestated, PartErased,
        QueryCodeReissued, PetitionersCorrected, AccessListGiven {
}
