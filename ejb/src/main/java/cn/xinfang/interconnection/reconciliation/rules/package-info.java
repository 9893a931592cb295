/** What is compared and how: pure functions on digests and on statements of what is held. */
package cn.xinfang.interconnection.reconciliation.rules;
