/** Who is to solve it: transfer, assignment, arrival, objection. */
package cn.xinfang.routing;
