package cn.xinfang.outside.rules;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import java.time.LocalDate;

/** It went back to the sender because it is out of scope. */
public record OrderReturned(@In(PartName.STUB) LocalDate on, String reason) implements OrderFact {
}
