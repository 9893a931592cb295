package cn.xinfang.petition.review;

import cn.xinfang.petition.Action;
import cn.xinfang.petition.PetitionCommand;

/** A step of a hearing: it is called, it begins, it ends. */
public sealed interface HearingStep extends PetitionCommand permits CallHearing, OpenHearing, CloseHearing {

    @Override
    default Action action() {
        return Action.HEARING;
    }
}
