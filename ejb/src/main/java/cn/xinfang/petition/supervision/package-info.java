/** What a petition office does about petitions that others handle: reminders. Touches neither custody nor clocks. */
package cn.xinfang.petition.supervision;
