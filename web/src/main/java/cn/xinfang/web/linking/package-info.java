/** Petitions about one matter: two texts side by side, what was linked, linking and undoing from the file. */
package cn.xinfang.web.linking;
