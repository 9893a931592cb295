/**
 * What the hotline, the online portal and the mailboxes hand over: orders lie in an inbox of the petition office until a person
 * converts, answers or returns each of them, and the sender learns what became of it. One stream for each order.
 */
package cn.xinfang.outside;
