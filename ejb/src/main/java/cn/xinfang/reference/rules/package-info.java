/** What a reference table is, which changes it allows, and how it stands on a day. */
package cn.xinfang.reference.rules;
