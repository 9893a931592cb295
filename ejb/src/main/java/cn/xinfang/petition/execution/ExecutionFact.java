package cn.xinfang.petition.execution;

import cn.xinfang.petition.PetitionFact;

/** A step in carrying out a supporting opinion or an agreement (执行, 信访工作条例 Articles 32 and 33). */
public sealed interface ExecutionFact extends PetitionFact permits ExecutionDated, ExecutionReported, ExecutionChecked {

    /** Number of the opinion that supports the claim, or name of the agreement; facts of an opinion that no longer stands are history. */
    String document();

    /** Number of the claim. */
    int claim();
}
