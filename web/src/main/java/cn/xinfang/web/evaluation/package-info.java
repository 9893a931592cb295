/** What petitioners think of the handling, taken at the counter and looked into by the office. */
package cn.xinfang.web.evaluation;
