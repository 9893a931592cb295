/** Help near home: what was given, and how often. */
package cn.xinfang.web.assistance;
