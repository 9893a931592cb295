package cn.xinfang.interconnection.reconciliation.rules;

import java.util.SortedMap;

/**
 * One node's figures on a sheet.
 *
 * @param node    whose figures they are
 * @param root    digest of everything that is shared, hex SM3
 * @param streams how many that are
 * @param totals  of the shared petitions, by the node that registered or holds them
 */
public record Side(String node, String root, long streams, SortedMap<String, Totals> totals) {

    /** Whether both say the same of everything. */
    public boolean agrees(Side other) {
        return root.equals(other.root) && streams == other.streams && totals.equals(other.totals);
    }
}
