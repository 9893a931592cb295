/** Groups of petitions with one cause. */
package cn.xinfang.web.commoncause;
