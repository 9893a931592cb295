/** The first start of a node, and the check of what it lacks. */
package cn.xinfang.web.setup;
