package cn.xinfang.commoncause.rules;

import cn.xinfang.journal.Fact;

/** What happens to a group of petitions with one cause. Its author is the node of the office that gathers it. */
public sealed interface CauseFact extends Fact permits CauseFound, PetitionsGathered, PetitionSetApart, PolicySuggested, PolicyAnswered {
}
