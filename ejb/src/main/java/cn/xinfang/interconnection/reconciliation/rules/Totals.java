package cn.xinfang.interconnection.reconciliation.rules;

/**
 * What is counted of shared petitions for one node: received in the year by its registration, in hand by the unit that holds them.
 *
 * @param items   registrations that are no visits (件次)
 * @param visits  events of visiting (批次)
 * @param people  heads in both (人次)
 * @param inHand  not ended
 * @param overdue of these, past their legal date
 */
public record Totals(long items, long visits, long people, long inHand, long overdue) {
}
