package cn.xinfang.petition.supervision;

import cn.xinfang.petition.PetitionFact;

/** What an office says to the unit that handles, and what is said upwards. */
public sealed interface SupervisionFact extends PetitionFact
        permits Reminded, SupervisionOpened, SupervisionPressed, SupervisionAnswered, SupervisionClosed, UrgentReported {
}
