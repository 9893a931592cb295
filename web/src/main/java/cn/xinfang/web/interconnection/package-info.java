/** How the exchange with each peer stands, for people. */
package cn.xinfang.web.interconnection;
