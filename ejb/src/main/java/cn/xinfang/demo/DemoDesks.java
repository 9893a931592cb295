package cn.xinfang.demo;

import cn.xinfang.demo.rules.PlannedPetition;
import cn.xinfang.demo.store.DemoProgress;
import cn.xinfang.handling.ClosingDesk;
import cn.xinfang.handling.HandlingDesk;
import cn.xinfang.handling.MediationDesk;
import cn.xinfang.intake.RegistrationDesk;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.assignment.DecideObjection;
import cn.xinfang.petition.assignment.RaiseObjection;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.closing.AnswerDirectly;
import cn.xinfang.petition.closing.DecideFiling;
import cn.xinfang.petition.closing.ProposeFiling;
import cn.xinfang.petition.closing.ReturnForRework;
import cn.xinfang.petition.closing.VerifyClosing;
import cn.xinfang.petition.closing.Withdraw;
import cn.xinfang.petition.handling.RecordContact;
import cn.xinfang.petition.handling.RecordInvestigation;
import cn.xinfang.petition.handling.SendBackDraft;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.SignDraft;
import cn.xinfang.petition.handling.SubmitDraft;
import cn.xinfang.petition.mediation.SettleClaims;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.review.DraftReview;
import cn.xinfang.petition.review.EndProcedure;
import cn.xinfang.petition.review.RequestReview;
import cn.xinfang.petition.review.SignReview;
import cn.xinfang.petition.routing.HandOverClaims;
import cn.xinfang.petition.routing.RecordTakeUp;
import cn.xinfang.review.Aftercare;
import cn.xinfang.review.ReviewDesk;
import cn.xinfang.routing.HandOverDesk;
import cn.xinfang.routing.ReferralDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Takes planned steps to the desks of the pages. A step and the note that it was done are one transaction. */
@ApplicationScoped
public class DemoDesks {

    private final Map<Class<?>, BiConsumer<UUID, PetitionCommand>> calls = new HashMap<>();
    private RegistrationDesk registrations;
    private DemoProgress progress;

    protected DemoDesks() {
    }

    @Inject
    public DemoDesks(RegistrationDesk registrations, ReferralDesk referrals, HandOverDesk handOvers, HandlingDesk handling, MediationDesk mediation,
                     ClosingDesk closings, ReviewDesk reviews, Aftercare aftercare, DemoProgress progress) {
        this.registrations = registrations;
        this.progress = progress;
        on(ClassifyClaims.class, (id, it) -> registrations.classify(id, it.claims()));
        on(Refer.class, (id, it) -> referrals.refer(id, it.mode(), it.to().code(), it.dueOn(), it.remark()));
        on(RaiseObjection.class, (id, it) -> referrals.object(id, it.reasons(), it.competentUnit()));
        on(DecideObjection.class, (id, it) -> referrals.decideObjection(id, it.uphold(), it.remark()));
        on(HandOverClaims.class, (id, it) -> handOvers.handOver(id, it.claims(), it.to().code(), it.remark()));
        on(RecordTakeUp.class, handOvers::recordTakeUp);
        on(SubmitDraft.class, (id, it) -> handling.submit(id, it.text()));
        on(SignDraft.class, (id, it) -> handling.sign(id, Map.of()));
        on(SendBackDraft.class, (id, it) -> handling.sendBack(id, it.remark()));
        on(RecordContact.class, (id, it) -> handling.recordContact(id, it));
        on(RecordInvestigation.class, (id, it) -> handling.recordInvestigation(id, it));
        on(Serve.class, (id, it) -> handling.serve(id, it));
        on(AnswerDirectly.class, (id, it) -> closings.answer(id, it.replies()));
        on(SettleClaims.class, mediation::settle);
        on(RequestReview.class, (id, it) -> reviews.request(id, it.receivedOn(), it.postedOn(), it.grounds(), it.excuse(), it.body().name()));
        on(DraftReview.class, (id, it) -> reviews.submit(id, it.text()));
        on(SignReview.class, (id, it) -> reviews.sign(id));
        on(EndProcedure.class, (id, it) -> aftercare.end(id, it.remark()));
        on(ProposeFiling.class, (id, it) -> closings.proposeFiling(id, it.reason(), it.remark()));
        on(DecideFiling.class, (id, it) -> closings.decideFiling(id, it.confirm(), it.remark()));
        on(Withdraw.class, (id, it) -> closings.withdraw(id, it.signedOn(), it.note()));
        on(VerifyClosing.class, (id, it) -> closings.verify(id, it.confirmed(), it.cause(), it.remark()));
        on(ReturnForRework.class, (id, it) -> closings.returnForRework(id, it.defects(), it.remark()));
    }

    /** @return the new petition */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public UUID register(PlannedPetition planned) {
        UUID petition = registrations.register(null, 0, planned.registration()).petition();
        progress.registered(planned.serial(), petition);
        progress.stepDone(planned.serial());
        return petition;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void act(PlannedPetition planned, UUID petition, PetitionCommand command) {
        calls.get(command.getClass()).accept(petition, command);
        progress.stepDone(planned.serial());
    }

    private <C extends PetitionCommand> void on(Class<C> type, BiConsumer<UUID, C> call) {
        calls.put(type, (petition, command) -> call.accept(petition, type.cast(command)));
    }
}
