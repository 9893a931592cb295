package cn.xinfang.directory.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

@Entity
public class Account {

    @Id
    private UUID id;
    private String username;
    @Column(name = "person_name")
    private String personName;
    @ManyToOne(optional = false)
    @JoinColumn(name = "unit_code")
    private Unit unit;
    private String title;
    private boolean enabled;
    @Column(name = "expires_on")
    private LocalDate expiresOn;
    @ElementCollection
    @CollectionTable(name = "account_duty", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "duty")
    private Set<String> duties = new HashSet<>();

    protected Account() {
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String personName() {
        return personName;
    }

    public Unit unit() {
        return unit;
    }

    public String title() {
        return title;
    }

    public boolean enabled() {
        return enabled;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public Set<String> duties() {
        return Set.copyOf(duties);
    }
}
