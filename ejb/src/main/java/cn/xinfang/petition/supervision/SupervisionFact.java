package cn.xinfang.petition.supervision;

import cn.xinfang.petition.PetitionFact;

/** What an office says to the unit that handles. */
public sealed interface SupervisionFact extends PetitionFact permits Reminded {
}
