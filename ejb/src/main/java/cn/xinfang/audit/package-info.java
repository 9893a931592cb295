/** Who looked at people's data or took lists out of the system, when and for what: appended, never changed. */
package cn.xinfang.audit;
