package cn.xinfang.petition;

import cn.xinfang.journal.Fact;
import cn.xinfang.petition.assignment.AssignmentFact;
import cn.xinfang.petition.closing.ClosingFact;
import cn.xinfang.petition.handling.HandlingFact;
import cn.xinfang.petition.registration.RegistrationFact;

/** Everything that can happen to a petition. */
public sealed interface PetitionFact extends Fact permits RegistrationFact, AssignmentFact, HandlingFact, ClosingFact {

    /** The petition after this fact. The only place where a petition changes. */
    PetitionState on(PetitionState state);
}
