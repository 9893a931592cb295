/** The only SQL that touches the journal's tables. */
package cn.xinfang.journal.store;
