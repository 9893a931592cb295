/** What a system administrator maintains. */
package cn.xinfang.web.admin;
