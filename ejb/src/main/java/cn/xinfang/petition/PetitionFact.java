package cn.xinfang.petition;

import cn.xinfang.journal.Fact;
import cn.xinfang.petition.assignment.AssignmentFact;
import cn.xinfang.petition.assistance.AssistanceFact;
import cn.xinfang.petition.closing.ClosingFact;
import cn.xinfang.petition.cohandling.CoHandlingFact;
import cn.xinfang.petition.competence.CompetenceFact;
import cn.xinfang.petition.evaluation.EvaluationFact;
import cn.xinfang.petition.execution.ExecutionFact;
import cn.xinfang.petition.handling.HandlingFact;
import cn.xinfang.petition.linking.LinkingFact;
import cn.xinfang.petition.mediation.MediationFact;
import cn.xinfang.petition.protection.ProtectionFact;
import cn.xinfang.petition.recusal.RecusalFact;
import cn.xinfang.petition.registration.RegistrationFact;
import cn.xinfang.petition.review.ReviewFact;
import cn.xinfang.petition.routing.RoutingFact;
import cn.xinfang.petition.supervision.SupervisionFact;
import cn.xinfang.petition.takeover.TakeoverFact;
import java.util.List;

/** Everything that can happen to a petition. */
public interface PetitionFact extends Fact {

    /** The slices; together their records are all fact types of a petition. */
    List<Class<? extends PetitionFact>> SLICES =
            List.of(CompetenceFact.class, RecusalFact.class, CoHandlingFact.class,
                    RegistrationFact.class, AssignmentFact.class, HandlingFact.class, ClosingFact.class, LinkingFact.class,
                    SupervisionFact.class, TakeoverFact.class, AssistanceFact.class, ExecutionFact.class, ProtectionFact.class,
                    EvaluationFact.class, ReviewFact.class, RoutingFact.class, MediationFact.class);

    /** The petition after this fact. The only place where a petition changes. */
    PetitionState on(PetitionState state);
}
