package cn.xinfang.petition.handling;

import cn.xinfang.petition.PetitionFact;

/** What the unit in charge does. Its author is the node that has custody. */
public sealed interface HandlingFact extends PetitionFact permits DraftSubmitted, DraftSentBack, DraftProofread, PetitionAccepted,
        PetitionDeclined, HandlingExtended, OpinionIssued, PetitionerContacted, InvestigationRecorded, DocumentServed {
}
