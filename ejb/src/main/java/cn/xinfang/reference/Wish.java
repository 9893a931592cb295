package cn.xinfang.reference;

import cn.xinfang.reference.rules.Line;
import cn.xinfang.reference.rules.Proposal;
import cn.xinfang.reference.rules.Proposing;
import cn.xinfang.reference.rules.ReferenceCsv;
import cn.xinfang.reference.rules.ReferenceTable;
import cn.xinfang.reference.rules.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody wants of a reference table, from a day on. */
public sealed interface Wish {

    ReferenceTable table();

    LocalDate effectiveOn();

    Proposal propose(World world, Set<String> changedLater);

    /** A row as it shall be. */
    record Write(ReferenceTable table, LocalDate effectiveOn, Map<String, String> values) implements Wish {

        @Override
        public Proposal propose(World world, Set<String> changedLater) {
            return Proposing.of(table, List.of(new Line(0, values)), false, effectiveOn, world, changedLater);
        }
    }

    /**
     * A row ends.
     *
     * @param successor key of the row that takes over; null where none does
     */
    record End(ReferenceTable table, LocalDate effectiveOn, String key, String successor) implements Wish {

        @Override
        public Proposal propose(World world, Set<String> changedLater) {
            return Proposing.ending(table, key, successor, effectiveOn, world, changedLater);
        }
    }

    /**
     * The table as a file has it.
     *
     * @param complete whether rows that the file does not name shall end
     */
    record TakeIn(ReferenceTable table, LocalDate effectiveOn, byte[] csv, boolean complete) implements Wish {

        /** @throws IllegalArgumentException when it is no file of this table */
        @Override
        public Proposal propose(World world, Set<String> changedLater) {
            return Proposing.of(table, ReferenceCsv.read(table, csv), complete, effectiveOn, world, changedLater);
        }
    }
}
