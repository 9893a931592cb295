/** Letters by the stack: taking scans in, showing their pages, the daily register, address labels. */
package cn.xinfang.web.letters;
