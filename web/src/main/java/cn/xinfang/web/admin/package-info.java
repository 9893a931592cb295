/** What administrators and heads look after: holiday tables, the log of looks, deputies. */
package cn.xinfang.web.admin;
