/** Old records on their way in: a file, its mapping and preview, progress and report. */
package cn.xinfang.web.takeover;
