package cn.xinfang.petition.closing;

import cn.xinfang.petition.PetitionFact;

/** What ends a petition, or says that it has not ended. */
public sealed interface ClosingFact extends PetitionFact permits AnsweredDirectly, FilingProposed, FilingDecided,
        PetitionWithdrawn, ClosingVerified, ReturnedForRework, RevisitSampled, Revisited {
}
