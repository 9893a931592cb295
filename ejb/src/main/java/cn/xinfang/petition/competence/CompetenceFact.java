package cn.xinfang.petition.competence;

import cn.xinfang.petition.PetitionFact;

/** What happens while units dispute who accepts. */
public sealed interface CompetenceFact extends PetitionFact permits DisputeRaised, DisputeSettled {
}
