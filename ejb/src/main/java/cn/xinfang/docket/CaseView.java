package cn.xinfang.docket;

import cn.xinfang.docket.rules.Responsibility;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.law.RuleSet;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.assignment.AssignmentState;
import cn.xinfang.petition.competence.CompetenceState;
import cn.xinfang.petition.evaluation.EvaluationState;
import cn.xinfang.petition.execution.Execution;
import cn.xinfang.petition.handling.Draft;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.linking.LinkingState;
import cn.xinfang.petition.recusal.RecusalState;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Particulars;
import cn.xinfang.petition.review.ReviewState;
import cn.xinfang.petition.supervision.Supervision;
import cn.xinfang.petition.takeover.Origin;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A whole file on one page, people masked.
 *
 * @param version     of the stream; a command names it so that it never acts on what nobody has seen
 * @param placeName   name of the place of the problem
 * @param className   name of the content class
 * @param matter      null where this node holds only the stub
 * @param claims      empty where this node holds only the stub
 * @param timeline    the oldest entry first
 * @param petitioners empty for anonymous petitions and where this node holds no identity
 * @param presented   how it was brought, a line for each circumstance, names masked
 * @param competence  whether it is disputed who accepts
 * @param responsible who answers for it from when to when, without a gap
 * @param recusal     who took the case and who keeps away
 * @param parts       what other units handle for the holder
 * @param simplified  whether it is handled in the simplified way today
 * @param draft       waiting for signature; null if none
 * @param linking     what else is about the matter
 * @param review      what became of the opinion above the unit
 * @param evaluation  what the petitioner said of the handling
 * @param origin      where an old record was read; null of all other petitions
 * @param executions  how far the claims that were settled or that the served opinion supports are carried out
 * @param supervisions those in progress and those closed, in their order
 * @param options     every action, open or closed with its reason
 */
public record CaseView(UUID id, long version, Status status, Particulars particulars, String placeName, String className,
                       boolean restricted, boolean classified, Matter matter, AssignmentState assignment,
                       List<ClaimLine> claims, List<TermLine> terms, List<TimelineLine> timeline,
                       List<AttachmentRef> attachments, List<MaskedPetitioner> petitioners, List<String> presented,
                       CompetenceState competence, List<Responsibility> responsible, RecusalState recusal, List<PartLine> parts,
                       boolean simplified, Draft draft, Set<NoticeKind> toServe, LinkingState linking, ReviewState review,
                       EvaluationState evaluation, Origin origin, List<Execution> executions, List<Supervision> supervisions,
                       List<Petition.Option> options) {

    /** Whether a review may be requested against the opinion: {@link cn.xinfang.petition.PetitionState#reviewable()}. */
    public boolean reviewable() {
        return particulars.ruleSet() == RuleSet.XFTL2005 || claims.stream().anyMatch(line -> line.open() && line.claim().followsPetitionProcedure());
    }

    /** Whether this node holds only what travels of every petition. */
    public boolean stub() {
        return matter == null;
    }
}
