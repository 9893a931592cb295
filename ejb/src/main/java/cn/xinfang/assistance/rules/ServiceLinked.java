package cn.xinfang.assistance.rules;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import java.util.UUID;

/** What began with help became a petition. */
public record ServiceLinked(@In(PartName.STUB) UUID petition) implements ServiceFact {
}
