/** Orders from outside: the interface for programs of other offices, the inbox, files, senders and their keys. */
package cn.xinfang.web.outside;
