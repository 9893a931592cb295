package cn.xinfang.outside.rules;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import java.time.LocalDate;
import java.util.UUID;

/**
 * It was registered as a petition, which alone has periods from then on.
 *
 * @param petitionNumber told to the sender
 */
public record OrderConverted(@In(PartName.STUB) LocalDate on, @In(PartName.STUB) UUID petition,
                             @In(PartName.STUB) String petitionNumber) implements OrderFact {
}
