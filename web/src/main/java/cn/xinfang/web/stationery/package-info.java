/** Pages on which an administrator keeps the wording of papers. */
package cn.xinfang.web.stationery;
