package cn.xinfang.kiosk.rules;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import java.time.LocalDate;

/** The petition is restricted, or its class has to be confirmed anew after that: no other counter knows of it any more. */
public record QueryAnswerWithdrawn(@In(PartName.STUB) LocalDate on) implements QueryFact {
}
