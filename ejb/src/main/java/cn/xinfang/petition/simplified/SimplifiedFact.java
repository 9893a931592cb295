package cn.xinfang.petition.simplified;

import cn.xinfang.petition.PetitionFact;

/** Whether a petition is handled in the simplified way. */
public sealed interface SimplifiedFact extends PetitionFact permits SimplifiedChosen, SimplifiedEnded {
}
