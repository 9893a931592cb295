/** Tables of senders, their keys and files, and of orders. */
package cn.xinfang.outside.store;
