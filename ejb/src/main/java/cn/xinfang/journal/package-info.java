/**
 * The journal of this node: facts appended, numbered and chained; never edited. Features take part through two
 * interfaces, {@link cn.xinfang.journal.Projector} and {@link cn.xinfang.journal.Reactor}.
 */
package cn.xinfang.journal;
