package cn.xinfang.directory;

/** What an account may be entrusted with. The names are the roles of the security domain, see {@link Duties}. */
public enum Duty {

    /** Registers what arrives at the petition office (登记员). */
    WINDOW_CLERK("登记员"),
    /** Routes and follows cases in the petition office (办理员). */
    CASE_OFFICER("办理员"),
    /** Decides and signs for the petition office (信访局负责人). */
    OFFICE_HEAD("信访局负责人"),
    /** Handles what was assigned to the unit (承办人). */
    UNIT_OFFICER("承办人"),
    /** Decides and signs for the unit (承办单位负责人). */
    UNIT_HEAD("承办单位负责人"),
    /** Maintains accounts and reference data; sees no petition (系统管理员). */
    SYSTEM_ADMIN("系统管理员"),
    /** Reads the audit log; sees no petition (安全审计员). */
    AUDIT_ADMIN("安全审计员");

    private final String label;

    Duty(String label) {
        this.label = label;
    }

    /** The Chinese name, as it stands on pages and in files. */
    public String label() {
        return label;
    }
}
