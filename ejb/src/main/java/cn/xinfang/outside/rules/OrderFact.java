package cn.xinfang.outside.rules;

import cn.xinfang.journal.Fact;

/** What happens to an order from outside. Its author is the node that received it, and no other node takes part. */
public sealed interface OrderFact extends Fact permits OrderReceived, OrderConverted, OrderAnswered, OrderReturned {
}
