/** Who looked at people's data, when and for what: appended, never changed. */
package cn.xinfang.audit;
