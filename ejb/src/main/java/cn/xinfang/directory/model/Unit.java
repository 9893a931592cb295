package cn.xinfang.directory.model;

import cn.xinfang.directory.rules.UnitKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Unit {

    @Id
    private String code;
    private String name;
    @Column(name = "short_name")
    private String shortName;
    @Column(name = "node_code")
    private String nodeCode;
    @Column(name = "division_code")
    private String divisionCode;
    @Enumerated(EnumType.STRING)
    private UnitKind kind;
    @Column(name = "superior_code")
    private String superiorCode;
    @Column(name = "doc_sign")
    private String docSign;
    private String phone;
    private String address;
    @Column(name = "credit_code")
    private String creditCode;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "successor_code")
    private String successorCode;
    @ElementCollection
    @CollectionTable(name = "unit_competence", joinColumns = @JoinColumn(name = "unit_code"))
    @Column(name = "class_code")
    private Set<String> competences = new HashSet<>();

    protected Unit() {
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public String nodeCode() {
        return nodeCode;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public UnitKind kind() {
        return kind;
    }

    public String superiorCode() {
        return superiorCode;
    }

    public String docSign() {
        return docSign;
    }

    public String phone() {
        return phone;
    }

    public String address() {
        return address;
    }

    public String creditCode() {
        return creditCode;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day; null while the unit exists. */
    public LocalDate validTo() {
        return validTo;
    }

    public String successorCode() {
        return successorCode;
    }

    public Set<String> competences() {
        return Set.copyOf(competences);
    }
}
