package cn.xinfang.petition.assistance;

import cn.xinfang.petition.PetitionFact;

/** How citizens were helped with a petition. Changes nothing of what must be done with it. */
public sealed interface AssistanceFact extends PetitionFact permits AssistanceRecorded {
}
