package cn.xinfang.docket.rules;

import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Sharing;
import cn.xinfang.petition.Nodes;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which node may hold which parts of a petition (design §5.6, domain X9). Asked on every node of what that node knows;
 * where it knows less it grants less.
 * <ol>
 * <li>All who take part get the stub: the registering node, the city, every node that ever held it.</li>
 * <li>The registering node may hold everything.</li>
 * <li>Until a person has confirmed the class of every claim, nobody else gets more than the stub.</li>
 * <li>Then the content goes to all who take part, and who the petitioners are to the nodes that hold or held it.</li>
 * <li>Restricted petitions (reports against somebody, petitioners who asked for secrecy) go only to the nodes of the present
 * holder and of the body that reviews, and never to the node of the accused, unless it is the city above the registering node.</li>
 * </ol>
 */
public final class FieldPolicy {

    private static final Set<PartName> STUB = EnumSet.of(PartName.STUB);
    private static final Set<PartName> MATTER = EnumSet.of(PartName.STUB, PartName.CONTENT);
    private static final Set<PartName> MATTER_AND_PEOPLE = EnumSet.of(PartName.STUB, PartName.CONTENT, PartName.IDENTITY);
    private static final Set<PartName> ALL = EnumSet.allOf(PartName.class);

    private FieldPolicy() {
    }

    /**
     * What the policy asks of a petition.
     *
     * @param registrar    registering node
     * @param others       the city and the nodes of other authors
     * @param holders      nodes of all units that hold or held it, or review or reviewed it
     * @param present      nodes of the present holder and of the body that reviews it, also while it is under way there
     * @param accusedKnown this node knows whether anybody is accused, and who
     * @param accused      node of the accused unit; null if there is none or it is not known here
     */
    public record Circumstances(String registrar, Set<String> others, Set<String> holders, Set<String> present, boolean classified,
                                boolean restricted, boolean accusedKnown, String accused) {
    }

    public static Sharing sharing(Circumstances of) {
        Map<String, Set<PartName>> parts = new TreeMap<>();
        parts.put(of.registrar(), parts(of.registrar(), of));
        of.others().forEach(node -> parts.put(node, parts(node, of)));
        of.holders().forEach(node -> parts.put(node, parts(node, of)));
        return new Sharing(parts);
    }

    private static Set<PartName> parts(String node, Circumstances of) {
        if (node.equals(of.registrar())) {
            return ALL;
        }
        if (!of.classified()) {
            return STUB;
        }
        if (of.restricted()) {
            return of.present().contains(node) && of.accusedKnown() && !closed(node, of) ? ALL : STUB;
        }
        return of.holders().contains(node) ? MATTER_AND_PEOPLE : MATTER;
    }

    /** A city also handles what its counties send up about units of the city: nobody else is their superior. */
    private static boolean closed(String node, Circumstances of) {
        return node.equals(of.accused()) && !Nodes.contains(node, of.registrar());
    }
}
