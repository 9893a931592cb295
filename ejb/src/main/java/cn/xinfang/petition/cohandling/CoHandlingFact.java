package cn.xinfang.petition.cohandling;

import cn.xinfang.petition.PetitionFact;

/** What happens between the lead and those that handle a part. */
public sealed interface CoHandlingFact extends PetitionFact permits PartAsked, PartAnswered, PartCalledOff {
}
