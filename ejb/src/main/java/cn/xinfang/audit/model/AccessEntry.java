package cn.xinfang.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One look at people's data. */
@Entity
@Table(name = "audit_access")
public class AccessEntry {

    @Id
    private UUID id;
    private OffsetDateTime at;
    private UUID account;
    @Column(name = "person_name")
    private String personName;
    @Column(name = "unit_code")
    private String unitCode;
    @Column(name = "petition_id")
    private UUID petitionId;
    private String what;
    private String purpose;
    private String duty;

    protected AccessEntry() {
    }

    public AccessEntry(UUID id, OffsetDateTime at, UUID account, String personName, String unitCode, UUID petitionId,
                       String what, String purpose, String duty) {
        this.id = id;
        this.at = at;
        this.account = account;
        this.personName = personName;
        this.unitCode = unitCode;
        this.petitionId = petitionId;
        this.what = what;
        this.purpose = purpose;
        this.duty = duty;
    }

    public UUID id() {
        return id;
    }

    public OffsetDateTime at() {
        return at;
    }

    public UUID account() {
        return account;
    }

    public String personName() {
        return personName;
    }

    public String unitCode() {
        return unitCode;
    }

    public UUID petitionId() {
        return petitionId;
    }

    public String what() {
        return what;
    }

    public String purpose() {
        return purpose;
    }

    /** Null of looks before it was kept. */
    public String duty() {
        return duty;
    }
}
