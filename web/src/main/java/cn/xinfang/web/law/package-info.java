/** The regulations: to be read and searched, and beside each act. */
package cn.xinfang.web.law;
