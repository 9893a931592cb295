/** The page on which whatever arrives is registered; unfinished work is kept as a draft. */
package cn.xinfang.web.register;
