/** The workbench: what is to be done first, and what waits for whom. */
package cn.xinfang.web.home;
