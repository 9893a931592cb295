/**
 * A node whose database is older than what it has told others: how it notices, what its peers give back, and when it writes
 * again. Knows packages, receipts and marks; the exchange itself is in {@code cn.xinfang.interconnection}.
 */
package cn.xinfang.interconnection.restoration;
