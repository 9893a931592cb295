package cn.xinfang.interconnection.rules;

import cn.xinfang.journal.Fact;

/** What happens to the envelopes from one node to another about one stream. */
public sealed interface EnvelopeFact extends Fact permits PartsSealed, EnvelopeOpened {
}
