/** Accounts: for those who look after them, and one's own password. */
package cn.xinfang.web.account;
