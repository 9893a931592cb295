package cn.xinfang.directory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

@Entity
public class Deputy {

    @Id
    private UUID id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "head_account_id")
    private Account head;
    @ManyToOne(optional = false)
    @JoinColumn(name = "deputy_account_id")
    private Account deputy;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Deputy() {
    }

    public UUID id() {
        return id;
    }

    public Account head() {
        return head;
    }

    public Account deputy() {
        return deputy;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }
}
