/** The projection of groups of petitions with one cause. */
package cn.xinfang.commoncause.store;
