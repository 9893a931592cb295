package cn.xinfang.petition.execution;

import cn.xinfang.petition.PetitionFact;

/** A step in carrying out a supporting opinion (执行, 信访工作条例 Article 32). */
public sealed interface ExecutionFact extends PetitionFact permits ExecutionDated, ExecutionReported, ExecutionChecked {

    /** Number of the opinion that supports the claim; facts of an opinion that no longer stands are history. */
    String document();

    /** Number of the claim. */
    int claim();
}
