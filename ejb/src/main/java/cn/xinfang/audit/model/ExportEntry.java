package cn.xinfang.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One list that left the system as a file or on paper. */
@Entity
@Table(name = "audit_export")
public class ExportEntry {

    @Id
    private UUID id;
    private OffsetDateTime at;
    private UUID account;
    @Column(name = "person_name")
    private String personName;
    @Column(name = "unit_code")
    private String unitCode;
    private String what;
    private String format;
    @Column(name = "row_count")
    private long rows;
    private String purpose;

    protected ExportEntry() {
    }

    public ExportEntry(UUID id, OffsetDateTime at, UUID account, String personName, String unitCode, String what, String format,
                       long rows, String purpose) {
        this.id = id;
        this.at = at;
        this.account = account;
        this.personName = personName;
        this.unitCode = unitCode;
        this.what = what;
        this.format = format;
        this.rows = rows;
        this.purpose = purpose;
    }

    public UUID id() {
        return id;
    }

    public OffsetDateTime at() {
        return at;
    }

    public String personName() {
        return personName;
    }

    public String unitCode() {
        return unitCode;
    }

    public String what() {
        return what;
    }

    public String format() {
        return format;
    }

    public long rows() {
        return rows;
    }

    public String purpose() {
        return purpose;
    }
}
