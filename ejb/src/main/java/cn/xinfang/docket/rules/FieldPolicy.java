package cn.xinfang.docket.rules;

import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Sharing;
import cn.xinfang.petition.Nodes;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which node may hold which parts of a petition (design §5.6, domain X9): the table {@link Receiver}. Asked on every node of what
 * that node knows; where it knows less it grants less. Which component of which fact lies in which part say the facts
 * themselves ({@link cn.xinfang.journal.In}); {@code parts.txt} of the tests lists them all.
 */
public final class FieldPolicy {

    private static final Set<PartName> STUB = EnumSet.of(PartName.STUB);
    private static final Set<PartName> MATTER = EnumSet.of(PartName.STUB, PartName.CONTENT);
    private static final Set<PartName> MATTER_AND_PEOPLE = EnumSet.of(PartName.STUB, PartName.CONTENT, PartName.IDENTITY);
    private static final Set<PartName> ALL = EnumSet.allOf(PartName.class);

    /** How far a petition is open. Restricted are reports against somebody and petitioners who asked for secrecy. */
    private enum Openness { UNCLASSIFIED, ORDINARY, RESTRICTED }

    /** What a node is to a petition: the first line that fits. A node that is none of these takes no part and gets nothing. */
    private enum Receiver {
        //         until a person has confirmed the class of every claim; ordinary; restricted
        /** Where it was registered. */
        REGISTRAR(ALL, ALL, ALL),
        /** The node of the accused, of a restricted one. A city above the registering node is none: nobody else is its units' superior. */
        ACCUSED(STUB, STUB, STUB),
        /** The node of the present holder or of the body that reviews, also while it is under way there. */
        ADDRESSED(STUB, MATTER_AND_PEOPLE, ALL),
        /** A node that held or reviewed it before. */
        HOLDER(STUB, MATTER_AND_PEOPLE, STUB),
        /** The city, and nodes of other units that take part. */
        INFORMED(STUB, MATTER, STUB);

        private final Map<Openness, Set<PartName>> parts;

        Receiver(Set<PartName> unclassified, Set<PartName> ordinary, Set<PartName> restricted) {
            this.parts = Map.of(Openness.UNCLASSIFIED, unclassified, Openness.ORDINARY, ordinary, Openness.RESTRICTED, restricted);
        }
    }

    private FieldPolicy() {
    }

    public static Sharing sharing(Circumstances of) {
        Map<String, Set<PartName>> parts = new TreeMap<>();
        Stream.of(Set.of(of.registrar()), of.others(), of.holders()).flatMap(Set::stream)
                .forEach(node -> parts.put(node, receiver(node, of).parts.get(openness(of))));
        return new Sharing(parts);
    }

    private static Openness openness(Circumstances of) {
        return !of.classified() ? Openness.UNCLASSIFIED : of.restricted() ? Openness.RESTRICTED : Openness.ORDINARY;
    }

    private static Receiver receiver(String node, Circumstances of) {
        if (node.equals(of.registrar())) {
            return Receiver.REGISTRAR;
        }
        if (of.restricted() && node.equals(of.accused()) && !Nodes.contains(node, of.registrar())) {
            return Receiver.ACCUSED;
        }
        if (of.present().contains(node) && (of.accusedKnown() || !of.restricted())) {
            return Receiver.ADDRESSED;
        }
        return of.holders().contains(node) ? Receiver.HOLDER : Receiver.INFORMED;
    }
}
