/** Supervisions in progress, warnings, and why periods end when they do. */
package cn.xinfang.web.supervision;
