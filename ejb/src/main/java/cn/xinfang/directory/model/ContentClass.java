package cn.xinfang.directory.model;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Cacheable
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
}
