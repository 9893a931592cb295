/** What happens to an account, what may be entered for it, and how good a password must be; pure. */
package cn.xinfang.account.rules;
