/** The director's page. */
package cn.xinfang.web.overview;
