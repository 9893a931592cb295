/** How the exchange with other nodes stands, in words and in lists, and the button that starts one. */
package cn.xinfang.web.interconnection;
