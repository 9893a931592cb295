package cn.xinfang.outside.rules;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import java.time.LocalDate;

/** It was answered as a matter of the hotline and became no petition. */
public record OrderAnswered(@In(PartName.STUB) LocalDate on, String answer) implements OrderFact {
}
