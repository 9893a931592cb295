package cn.xinfang.reference.rules;

import cn.xinfang.journal.Fact;

/** What can happen to a reference table. */
public sealed interface ReferenceFact extends Fact permits ReferenceChanged {
}
