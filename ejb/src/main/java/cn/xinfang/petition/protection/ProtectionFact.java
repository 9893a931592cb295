package cn.xinfang.petition.protection;

import cn.xinfang.petition.PetitionFact;

/** What is decided about keeping a report from the accused. */
public sealed interface ProtectionFact extends PetitionFact permits ReferralExempted, SurrenderAsked, ContentSurrendered {
}
