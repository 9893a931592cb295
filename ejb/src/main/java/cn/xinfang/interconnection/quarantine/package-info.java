/**
 * What administrators see of and do with what could not be taken in: headers and reasons, never the content, and never a change
 * of what an author wrote.
 */
package cn.xinfang.interconnection.quarantine;
