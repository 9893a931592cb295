package cn.xinfang.petition.assignment;

import cn.xinfang.petition.PetitionFact;

/** What happens between units. */
public sealed interface AssignmentFact extends PetitionFact
        permits PetitionReferred, PetitionArrived, ReferralCancelled, RecallAsked, RecallAnswered, ObjectionRaised, ObjectionDecided,
        ClocksCompared {
}
