/** The tables that the journal of reference data writes. */
package cn.xinfang.counsel.store;
