/**
 * Where petitioners ask without an account how their petition stands, and say what they think of it (信访条例 Article 12,
 * 信访工作条例 Article 21): with its number and query code, whichever node of the city registered it. Off unless the node is told to offer it.
 */
package cn.xinfang.kiosk;
