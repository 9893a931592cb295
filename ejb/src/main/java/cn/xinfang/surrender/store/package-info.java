/** What a surrender needs to know of other tables. */
package cn.xinfang.surrender.store;
