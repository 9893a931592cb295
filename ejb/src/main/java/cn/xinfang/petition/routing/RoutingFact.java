package cn.xinfang.petition.routing;

import cn.xinfang.petition.PetitionFact;

/** What becomes of claims that are solved elsewhere. */
public sealed interface RoutingFact extends PetitionFact permits ClaimsLedIn, ClaimsHandedOver, TakeUpRecorded {
}
