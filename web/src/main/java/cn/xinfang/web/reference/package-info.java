/** The pages of reference data: one for all tables, and the report on village contacts. */
package cn.xinfang.web.reference;
