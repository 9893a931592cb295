package cn.xinfang.petition.recusal;

import cn.xinfang.petition.PetitionFact;

/** What is said and decided about the interest of officials. */
public sealed interface RecusalFact extends PetitionFact permits CaseTaken, RecusalAsked, RecusalDecided {
}
