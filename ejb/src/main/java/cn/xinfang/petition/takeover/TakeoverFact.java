package cn.xinfang.petition.takeover;

import cn.xinfang.petition.PetitionFact;

/** What only happens to petitions that come from old records. Its author is the registering node. */
public sealed interface TakeoverFact extends PetitionFact permits OldRecordTakenOver {
}
