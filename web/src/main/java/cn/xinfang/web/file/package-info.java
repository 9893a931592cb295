/** The file of one petition and what can be done with it. The address names the petition and the action begun. */
package cn.xinfang.web.file;
