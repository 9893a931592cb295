package cn.xinfang.petition.linking;

import cn.xinfang.petition.PetitionFact;

/** What happens between petitions about one matter. */
public sealed interface LinkingFact extends PetitionFact
        permits PetitionLinked, LinkUndone, LeadMoved, LinkNoted, LinkNoteWithdrawn {
}
