/** What a petition office does so that others handle in time: reminders. */
package cn.xinfang.supervision;
