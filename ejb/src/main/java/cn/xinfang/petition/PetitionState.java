package cn.xinfang.petition;

import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.assignment.AssignmentState;
import cn.xinfang.petition.assignment.ComparisonState;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.closing.ClosingState;
import cn.xinfang.petition.closing.RevisitState;
import cn.xinfang.petition.cohandling.CoHandlingState;
import cn.xinfang.petition.competence.CompetenceState;
import cn.xinfang.petition.evaluation.EvaluationState;
import cn.xinfang.petition.execution.ExecutionState;
import cn.xinfang.petition.handling.HandlingState;
import cn.xinfang.petition.linking.LinkingState;
import cn.xinfang.petition.linking.Standing;
import cn.xinfang.petition.mediation.MediationState;
import cn.xinfang.petition.protection.ProtectionState;
import cn.xinfang.petition.recusal.RecusalState;
import cn.xinfang.petition.registration.Presentation;
import cn.xinfang.petition.registration.RegistrationState;
import cn.xinfang.petition.review.ReviewState;
import cn.xinfang.petition.routing.RoutingState;
import cn.xinfang.petition.simplified.SimplifiedState;
import cn.xinfang.petition.supervision.SupervisionState;
import cn.xinfang.petition.takeover.Origin;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.UUID;

/**
 * A petition after everything that happened to it, slice by slice. On a node that holds only stubs the contents are absent
 * and the rest is the same.
 */
public record PetitionState(UUID id, Map<Class<? extends SliceState>, SliceState> slices) {

    public static PetitionState unborn(UUID id) {
        return new PetitionState(id, Map.of());
    }

    /** The same petition with one slice changed. */
    public PetitionState with(SliceState changed) {
        Map<Class<? extends SliceState>, SliceState> next = new HashMap<>(slices);
        next.put(changed.getClass(), changed);
        return new PetitionState(id, Map.copyOf(next));
    }

    /** Null until it is {@link #known()}. */
    public RegistrationState registration() {
        return slice(RegistrationState.class, null);
    }

    public AssignmentState assignment() {
        return slice(AssignmentState.class, AssignmentState.NONE);
    }

    public ComparisonState comparison() {
        return slice(ComparisonState.class, ComparisonState.AGREED);
    }

    public HandlingState handling() {
        return slice(HandlingState.class, HandlingState.NONE);
    }

    public ClosingState closing() {
        return slice(ClosingState.class, ClosingState.OPEN);
    }

    public RevisitState revisit() {
        return slice(RevisitState.class, RevisitState.NONE);
    }

    public CompetenceState competence() {
        return slice(CompetenceState.class, CompetenceState.UNDISPUTED);
    }

    public CoHandlingState coHandling() {
        return slice(CoHandlingState.class, CoHandlingState.ALONE);
    }

    public RecusalState recusal() {
        return slice(RecusalState.class, RecusalState.NONE);
    }

    /** Units that take part without holding it: parties to a dispute, those who decide, those who handle a part. */
    public Set<UnitRef> concerned() {
        return slices.values().stream().flatMap(slice -> slice.concerned().stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(UnitRef::code))));
    }

    public LinkingState linking() {
        return slice(LinkingState.class, LinkingState.ALONE);
    }

    public ReviewState review() {
        return slice(ReviewState.class, ReviewState.NONE);
    }

    public RoutingState routing() {
        return slice(RoutingState.class, RoutingState.NONE);
    }

    public MediationState mediation() {
        return slice(MediationState.class, MediationState.NONE);
    }

    /** Claims that go on nowhere else, are not settled by agreement, and are to be answered here; empty where only the stub is held. */
    public List<Claim> openClaims() {
        List<Claim> known = registration().claims() == null ? List.of() : registration().claims();
        return known.stream().filter(claim -> routing().of(claim.number()).isEmpty() && !mediation().covers(claim.number())).toList();
    }

    public SimplifiedState simplified() {
        return slice(SimplifiedState.class, SimplifiedState.NONE);
    }

    public SupervisionState supervision() {
        return slice(SupervisionState.class, SupervisionState.NONE);
    }

    public EvaluationState evaluation() {
        return slice(EvaluationState.class, EvaluationState.NONE);
    }

    public Hands hands() {
        return slice(Hands.class, Hands.NONE);
    }

    public ExecutionState execution() {
        return slice(ExecutionState.class, ExecutionState.NONE);
    }

    public Presentation presentation() {
        return slice(Presentation.class, Presentation.PLAIN);
    }

    public ProtectionState protection() {
        return slice(ProtectionState.class, ProtectionState.NONE);
    }

    /** Where an old record was read; null of all other petitions. */
    public Origin origin() {
        return slice(Origin.class, null);
    }

    public RunningTerms terms() {
        return slice(RunningTerms.class, RunningTerms.NONE);
    }

    /** False as long as the registration entry has not arrived on this node. */
    public boolean known() {
        return registration() != null;
    }

    public RuleSet ruleSet() {
        return registration().particulars().ruleSet();
    }

    /**
     * Whether sixty days bind and a review may be requested: every item of 2005, and items with a claim of the sixth case of
     * 信访工作条例 Article 31. Known only where the content is held.
     */
    public boolean followsPetitionProcedure() {
        return ruleSet() == RuleSet.XFTL2005 || registration().claims().stream().anyMatch(Claim::followsPetitionProcedure);
    }

    /**
     * Whether what this unit answers is an opinion that a review may be requested against: every answer of 2005, and one to a claim of the
     * sixth case that the parties did not settle and that goes on nowhere else. Known only where the content is held.
     */
    public boolean reviewable() {
        return ruleSet() == RuleSet.XFTL2005 || openClaims().stream().anyMatch(Claim::followsPetitionProcedure);
    }

    /** Whether agreements leave no claim to be answered here. */
    public boolean settled() {
        return mediation().endedOn() != null && routing().returned().isEmpty();
    }

    /** The day on which it ended; null while it has not. */
    public LocalDate endedOn() {
        if (reviewed()) {
            return review().endedOnBy();
        }
        if (closed()) {
            return closing().on();
        }
        if (linking().joined() != null) {
            return linking().joined().on();
        }
        if (routing().settled()) {
            return routing().on();
        }
        if (settled()) {
            return mediation().endedOn();
        }
        return handling().declining() == null ? null : handling().declining().on();
    }

    public Status status() {
        if (reviewed()) {
            return review().status().orElseThrow();
        }
        if (closed()) {
            return closing().end();
        }
        if (linking().joined() != null) {
            return linking().joined().lead().standing() == Standing.CONCLUDED ? Status.NO_LONGER_ACCEPTED : Status.JOINED;
        }
        if (handling().declining() != null) {
            return Status.DECLINED;
        }
        if (routing().settled()) {
            return routing().end();
        }
        if (settled()) {
            return Status.PROCEDURE_ENDED;
        }
        if (handling().opinionServedOn() != null) {
            return Status.SERVED;
        }
        if (handling().opinion() != null) {
            return Status.OPINION_ISSUED;
        }
        if (handling().acceptedOn() != null) {
            return handling().extendedTo() == null ? Status.ACCEPTED : Status.EXTENDED;
        }
        if (assignment().objection() != null || competence().disputed()) {
            return Status.OBJECTED;
        }
        if (assignment().mode() == null) {
            return Status.REGISTERED;
        }
        return assignment().mode() == ReferralMode.ASSIGN || assignment().dueOn() != null ? Status.ASSIGNED : Status.TRANSFERRED;
    }

    /** What is left to do besides the statutory periods, the duty that is due first in front. */
    public List<Task> tasks() {
        return slices.values().stream().flatMap(slice -> slice.tasks(this).stream())
                .sorted(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Task::since)
                        .thenComparing(Task::kind).thenComparing(Task::unit)).toList();
    }

    /** Whether a review says where it stands: it comes after the opinion, verified or not. */
    private boolean reviewed() {
        return review().status().isPresent() && (closing().end() == null || closing().end() == Status.VERIFIED);
    }

    /** A verified closing does not hold when a claim comes back that was thought to go on elsewhere. */
    private boolean closed() {
        return closing().end() != null && (closing().end() != Status.VERIFIED || routing().returned().isEmpty());
    }

    private <S extends SliceState> S slice(Class<S> type, S untouched) {
        SliceState held = slices.get(type);
        return held == null ? untouched : type.cast(held);
    }
}
