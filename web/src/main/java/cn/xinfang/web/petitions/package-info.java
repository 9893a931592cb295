/** The list of petitions: its address is its state. */
package cn.xinfang.web.petitions;
