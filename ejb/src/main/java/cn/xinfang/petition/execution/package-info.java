/** What becomes of a supporting opinion or an agreement: the unit urges its execution, dates it, reports it, and the office checks it. */
package cn.xinfang.petition.execution;
