package cn.xinfang.docket.model;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.closing.Cause;
import cn.xinfang.petition.assignment.ReferralMode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A petition as lists read it; {@code rules.ProjectedPetition} says what is written. */
@Entity
@Table(name = "petition")
public class PetitionRow {

    @Id
    private UUID id;
    private String number;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Column(name = "petitioned_on")
    private LocalDate petitionedOn;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Column(name = "registered_on")
    private LocalDate registeredOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "rule_set")
    private RuleSet ruleSet;
    @Column(name = "registrar_code")
    private String registrarCode;
    @Column(name = "registrar_name")
    private String registrarName;
    @Column(name = "registrar_node")
    private String registrarNode;
    private String division;
    @Column(name = "content_class")
    private String contentClass;
    private int people;
    private int affected;
    private boolean anonymous;
    private boolean confidential;
    private boolean urgent;
    private boolean restricted;
    @Column(name = "office_closed")
    private boolean officeClosed;
    private boolean classified;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "holder_code")
    private String holderCode;
    @Column(name = "holder_name")
    private String holderName;
    @Column(name = "holder_node")
    private String holderNode;
    @Column(name = "referrer_code")
    private String referrerCode;
    @Enumerated(EnumType.STRING)
    private ReferralMode mode;
    @Column(name = "in_transit")
    private boolean inTransit;
    @Column(name = "arrived_on")
    private LocalDate arrivedOn;
    private int custody;
    @Enumerated(EnumType.STRING)
    @Column(name = "due_kind")
    private ClockKind dueKind;
    @Column(name = "due_raw")
    private LocalDate dueRaw;
    @Column(name = "due_legal")
    private LocalDate dueLegal;
    @Column(name = "due_order")
    private LocalDate dueOrder;
    private boolean provisional;
    @Column(name = "draft_pending")
    private boolean draftPending;
    @Column(name = "notices_to_serve")
    private int noticesToServe;
    @Column(name = "objection_pending")
    private boolean objectionPending;
    @Column(name = "filing_proposer")
    private String filingProposer;
    @Column(name = "reminded_on")
    private LocalDate remindedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Enumerated(EnumType.STRING)
    private Cause cause;
    private String summary;
    private String place;
    private String purpose;
    private long version;
    @ElementCollection
    @CollectionTable(name = "petition_unit", joinColumns = @JoinColumn(name = "petition_id"))
    private Set<PetitionUnit> units = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "petition_claim", joinColumns = @JoinColumn(name = "petition_id"))
    private Set<PetitionClaim> claims = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "petition_clock", joinColumns = @JoinColumn(name = "petition_id"))
    private Set<PetitionClock> clocks = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "petition_link", joinColumns = @JoinColumn(name = "petition_id"))
    private Set<PetitionLink> links = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "petition_task", joinColumns = @JoinColumn(name = "petition_id"))
    private Set<PetitionTask> tasks = new HashSet<>();

    protected PetitionRow() {
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Channel channel() {
        return channel;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public String division() {
        return division;
    }

    public String contentClass() {
        return contentClass;
    }

    public int people() {
        return people;
    }

    public boolean urgent() {
        return urgent;
    }

    public boolean restricted() {
        return restricted;
    }

    public Status status() {
        return status;
    }

    public String holderName() {
        return holderName;
    }

    public String registrarName() {
        return registrarName;
    }

    public LocalDate remindedOn() {
        return remindedOn;
    }

    public boolean inTransit() {
        return inTransit;
    }

    public ClockKind dueKind() {
        return dueKind;
    }

    public LocalDate dueLegal() {
        return dueLegal;
    }

    public boolean provisional() {
        return provisional;
    }

    public String summary() {
        return summary;
    }

    public long version() {
        return version;
    }
}
