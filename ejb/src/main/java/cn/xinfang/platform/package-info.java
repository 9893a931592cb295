/** What a node needs before it can work: its settings, its clock, its tables. */
package cn.xinfang.platform;
