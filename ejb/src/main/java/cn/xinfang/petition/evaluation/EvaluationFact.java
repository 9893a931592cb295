package cn.xinfang.petition.evaluation;

import cn.xinfang.petition.PetitionFact;

/** What the petitioner said, and what was done about it. Its author is the registering node, whose query code he has. */
public sealed interface EvaluationFact extends PetitionFact permits EvaluationGiven, EvaluationVerified, EvaluationReviewed {
}
