/** What a petition office does so that others handle in time: reminders, and supervision (督办) by hand and by the nightly sweep. */
package cn.xinfang.supervision;
