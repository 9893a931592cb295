/** What an order from outside says, what may be done with it, what its sender is told. Plain Java. */
package cn.xinfang.outside.rules;
