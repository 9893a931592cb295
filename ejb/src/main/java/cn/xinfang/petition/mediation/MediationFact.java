package cn.xinfang.petition.mediation;

import cn.xinfang.petition.PetitionFact;

/** What the parties settled among themselves. */
public sealed interface MediationFact extends PetitionFact permits ClaimsSettled {
}
