/**
 * Fills a demonstration with petitions of the past fifteen months, and some of 2010 and 2021, by calling the desks as the
 * fictional officials. Uses {@code intake}, {@code routing}, {@code handling}, {@code review}, {@code directory}, {@code petition} and
 * {@code law}; nothing uses it. Without {@code XINFANG_DEMO=true} it does nothing.
 */
package cn.xinfang.demo;
