package cn.xinfang.directory;

/** The duties as constants for {@link jakarta.annotation.security.RolesAllowed}. */
public final class Duties {

    public static final String WINDOW_CLERK = "WINDOW_CLERK";
    public static final String CASE_OFFICER = "CASE_OFFICER";
    public static final String OFFICE_HEAD = "OFFICE_HEAD";
    public static final String UNIT_OFFICER = "UNIT_OFFICER";
    public static final String UNIT_HEAD = "UNIT_HEAD";
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    public static final String AUDIT_ADMIN = "AUDIT_ADMIN";

    /** The system acting by rule, without a person; no account can hold it. */
    public static final String SYSTEM = "SYSTEM";

    private Duties() {
    }
}
