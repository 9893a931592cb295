/** The screen in the hall on which petitioners ask how their petition stands. Nobody signs in. */
package cn.xinfang.web.kiosk;
