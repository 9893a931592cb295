/** The first page of the day: what is urgent, what waits for the signed-in person, what did not arrive. */
package cn.xinfang.web.workbench;
