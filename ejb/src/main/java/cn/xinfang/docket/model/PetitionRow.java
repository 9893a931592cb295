package cn.xinfang.docket.model;

import cn.xinfang.docket.rules.Relation;
import cn.xinfang.docket.rules.SearchWords;
import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.RunningTerm;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.AssignmentState;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Particulars;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A petition as lists need it: what its history makes of it, computed anew after every change. */
@Entity
@Table(name = "petition")
public class PetitionRow {

    /** Where nothing is due the petition comes last. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

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
    @Column(name = "ended_on")
    private LocalDate endedOn;
    private String summary;
    private String place;
    private String purpose;
    @Column(name = "search_words")
    private String searchWords;
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

    protected PetitionRow() {
    }

    /**
     * @param state   a known petition
     * @param version of its stream
     */
    public PetitionRow(PetitionState state, long version) {
        this.id = state.id();
        this.version = version;
        register(state);
        hold(state.assignment());
        handle(state);
        due(state);
        describe(state);
        Relation.of(state).forEach(relation -> units.add(new PetitionUnit(relation)));
        clocks(state.terms().all());
        state.linking().noted().forEach(link -> links.add(new PetitionLink(link)));
    }

    private void register(PetitionState state) {
        Particulars particulars = state.registration().particulars();
        this.number = particulars.number();
        this.channel = particulars.channel();
        this.petitionedOn = particulars.petitionedOn();
        this.receivedOn = particulars.receivedOn();
        this.registeredOn = particulars.registeredOn();
        this.ruleSet = particulars.ruleSet();
        this.registrarCode = particulars.unit().code();
        this.registrarName = particulars.unit().name();
        this.registrarNode = particulars.unit().node();
        this.division = particulars.division();
        this.contentClass = particulars.contentClass();
        this.people = particulars.people();
        this.affected = particulars.affected();
        this.anonymous = particulars.anonymous();
        this.confidential = particulars.confidential();
        this.urgent = particulars.urgent();
        this.restricted = state.registration().restricted();
        this.classified = state.registration().classified();
    }

    private void hold(AssignmentState assignment) {
        UnitRef holder = assignment.holder();
        this.holderCode = holder.code();
        this.holderName = holder.name();
        this.holderNode = holder.node();
        this.referrerCode = assignment.referrer() == null ? null : assignment.referrer().code();
        this.mode = assignment.mode();
        this.inTransit = assignment.inTransit();
        this.arrivedOn = assignment.arrivedOn();
        this.custody = assignment.custody();
        this.objectionPending = assignment.objection() != null;
    }

    private void handle(PetitionState state) {
        this.status = state.status();
        this.draftPending = state.handling().draft() != null;
        this.noticesToServe = state.handling().toServe().size();
        this.endedOn = state.endedOn();
        boolean proposed = !status.ended() && state.closing().filingProposedBy() != null;
        this.filingProposer = proposed ? state.closing().filingProposedBy().toString() : null;
    }

    private void due(PetitionState state) {
        RunningTerm urgent = state.terms().mostUrgent().orElse(null);
        this.dueOrder = urgent == null ? NEVER : urgent.term().dueLegal();
        if (urgent != null) {
            this.dueKind = urgent.term().kind();
            this.dueRaw = urgent.term().dueRaw();
            this.dueLegal = urgent.term().dueLegal();
            this.provisional = urgent.term().provisional();
        }
    }

    private void describe(PetitionState state) {
        this.searchWords = SearchWords.of(state);
        Matter matter = restricted ? null : state.registration().matter();
        if (matter != null) {
            this.summary = matter.summary();
            this.place = matter.place();
            this.purpose = matter.purpose();
        }
        List<Claim> known = state.registration().claims() == null ? List.of() : state.registration().claims();
        known.forEach(claim -> claims.add(new PetitionClaim(claim, restricted ? null : claim.text(), outcome(state, claim))));
    }

    private static ClaimResult.Outcome outcome(PetitionState state, Claim claim) {
        if (state.handling().opinion() == null || state.handling().opinion().text() == null) {
            return null;
        }
        return state.handling().opinion().text().results().stream().filter(result -> result.number() == claim.number())
                .map(ClaimResult::outcome).findFirst().orElse(null);
    }

    private void clocks(List<RunningTerm> terms) {
        for (int position = 0; position < terms.size(); position++) {
            clocks.add(new PetitionClock(position + 1, terms.get(position)));
        }
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
