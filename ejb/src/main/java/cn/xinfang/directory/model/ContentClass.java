package cn.xinfang.directory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "content_class")
public class ContentClass {

    @Id
    private String code;
    private String name;
    @Column(name = "parent_code")
    private String parentCode;
    @Column(name = "national_code")
    private String nationalCode;
    @Column(name = "tree_version")
    private String treeVersion;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected ContentClass() {
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String parentCode() {
        return parentCode;
    }

    public String nationalCode() {
        return nationalCode;
    }

    public String treeVersion() {
        return treeVersion;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day; null while the class is used. */
    public LocalDate validTo() {
        return validTo;
    }
}
