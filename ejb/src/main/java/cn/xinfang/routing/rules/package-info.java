/** What a change of the routing rules would have done. */
package cn.xinfang.routing.rules;
