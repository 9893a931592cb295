package cn.xinfang.directory;

/** What an account may be entrusted with. The names are the roles of the security domain, see {@link Duties}. */
public enum Duty {

    /** Registers what arrives at the petition office (登记员). */
    WINDOW_CLERK,
    /** Routes and follows cases in the petition office (办理员). */
    CASE_OFFICER,
    /** Decides and signs for the petition office (信访局负责人). */
    OFFICE_HEAD,
    /** Handles what was assigned to the unit (承办人). */
    UNIT_OFFICER,
    /** Decides and signs for the unit (承办单位负责人). */
    UNIT_HEAD,
    /** Maintains accounts and reference data; sees no petition (系统管理员). */
    SYSTEM_ADMIN,
    /** Reads the audit log; sees no petition (安全审计员). */
    AUDIT_ADMIN
}
