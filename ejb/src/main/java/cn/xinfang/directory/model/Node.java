package cn.xinfang.directory.model;

import cn.xinfang.directory.rules.NodeRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Node {

    @Id
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private NodeRole role;
    @Column(name = "parent_code")
    private String parentCode;
    @Column(name = "division_code")
    private String divisionCode;

    protected Node() {
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public NodeRole role() {
        return role;
    }

    public String parentCode() {
        return parentCode;
    }

    public String divisionCode() {
        return divisionCode;
    }
}
