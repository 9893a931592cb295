package cn.xinfang.petition.linking;

import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;

/** A command that the leading petition has to note. */
public interface LinkCommand extends PetitionCommand {

    /** What the lead notes in the same transaction. */
    PetitionFact note(PetitionState item, Situation at);
}
