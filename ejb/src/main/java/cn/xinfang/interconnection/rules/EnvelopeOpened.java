package cn.xinfang.interconnection.rules;

import cn.xinfang.journal.In;
import cn.xinfang.journal.PartName;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Receipt of the addressee: everything in it matches the commitments and is kept. The envelope is erased everywhere with it.
 *
 * @param envelope the entry that sealed it
 */
public record EnvelopeOpened(@In(PartName.STUB) UUID envelope, @In(PartName.STUB) LocalDate on) implements EnvelopeFact {
}
