/** The only SQL that touches peers, packages, receipts, quarantine and runs. */
package cn.xinfang.interconnection.store;
