package cn.xinfang.directory.model;

import cn.xinfang.directory.rules.DivisionLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

@Entity
public class Division {

    @Id
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private DivisionLevel level;
    @Column(name = "parent_code")
    private String parentCode;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "successor_code")
    private String successorCode;

    protected Division() {
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public DivisionLevel level() {
        return level;
    }

    public String parentCode() {
        return parentCode;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public String successorCode() {
        return successorCode;
    }
}
