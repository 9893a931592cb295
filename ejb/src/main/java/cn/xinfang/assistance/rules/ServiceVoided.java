package cn.xinfang.assistance.rules;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import java.time.LocalDate;

/** The record was wrong and no longer counts. */
public record ServiceVoided(@In(PartName.STUB) LocalDate on, String reason) implements ServiceFact {
}
