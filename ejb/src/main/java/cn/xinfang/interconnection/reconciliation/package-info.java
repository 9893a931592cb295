/**
 * After the rounds of a night both sides compare what they should hold in common, ask again for what differs, and sign one sheet
 * with both sides' figures; every morning a report says how it went.
 */
package cn.xinfang.interconnection.reconciliation;
