/** What was closed in a month, and what was drawn from it. */
package cn.xinfang.handling.store;
