/** Tests on running servers: a city and a county as the launcher starts them, their pages in a browser, their beans from within. */
package cn.xinfang.it;
