package cn.xinfang.kiosk.rules;

import cn.xinfang.journal.Fact;

/** What the city tells all its counties of one petition; each says all there is to say, and what was said before goes. */
public sealed interface QueryFact extends Fact permits QueryAnswerPublished, QueryAnswerWithdrawn {
}
