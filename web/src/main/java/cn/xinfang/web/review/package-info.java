/** Forms of review and re-examination in the file of a petition. */
package cn.xinfang.web.review;
