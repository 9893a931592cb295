package cn.xinfang.assistance.rules;

import cn.xinfang.journal.Fact;

/** What happens to a record of help. Its author is the node of the unit that helped. */
public sealed interface ServiceFact extends Fact permits ServiceGiven, ServiceLinked, ServiceVoided {
}
