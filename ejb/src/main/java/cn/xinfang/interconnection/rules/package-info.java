/**
 * The format of packages and receipts and what is to be sent: pure, so that a package can be checked on any machine with
 * the certificate of its sender.
 */
package cn.xinfang.interconnection.rules;
