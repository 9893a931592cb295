/** What the unit in charge does, and how the petition office verifies it. */
package cn.xinfang.handling;
