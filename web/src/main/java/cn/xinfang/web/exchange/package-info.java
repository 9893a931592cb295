/** What a county asks its city over the listener with client certificates; no person signs in here. */
package cn.xinfang.web.exchange;
