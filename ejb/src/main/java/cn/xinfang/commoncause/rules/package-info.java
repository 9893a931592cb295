/** What happens to a group of petitions with one cause; pure. */
package cn.xinfang.commoncause.rules;
