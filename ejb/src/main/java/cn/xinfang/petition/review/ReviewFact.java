package cn.xinfang.petition.review;

import cn.xinfang.petition.PetitionFact;

/** What happens above the unit that handled the petition. */
public sealed interface ReviewFact extends PetitionFact permits ReviewRequested, ReviewArrived, ReviewDrafted, ReviewDraftSentBack,
        RequestDecided, HearingCalled, HearingOpened, HearingClosed, ReviewDecided, HelpGiven, ProcedureEnded {
}
