/** Working on many petitions of a list at once, taking it out, and arranging it. */
package cn.xinfang.web.worklist;
