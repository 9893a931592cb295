package cn.xinfang.correspondence.rules;

import cn.xinfang.document.AssignmentLetter;
import cn.xinfang.document.Caution;
import cn.xinfang.document.HandOverLetter;
import cn.xinfang.document.Receipt;
import cn.xinfang.document.TransferLetter;
import cn.xinfang.document.WhereaboutsNotice;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.law.Term;
import cn.xinfang.docket.rules.Presented;
import cn.xinfang.petition.assignment.PetitionReferred;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.registration.PetitionRegistered;
import cn.xinfang.petition.registration.RegistrationState;
import cn.xinfang.petition.routing.ClaimsHandedOver;
import java.util.ArrayList;
import java.util.List;

/** The papers of registration and referral. */
final class Letters {

    private Letters() {
    }

    static Receipt receipt(Issue issue, Contacts contacts, String queryCode) {
        PetitionRegistered fact = (PetitionRegistered) issue.fact();
        return new Receipt(issue.state().ruleSet(), Frame.open(issue, contacts), Frame.petition(issue), issue.issuer().office(),
                fact.particulars().receivedOn(), fact.terms().get(0).dueLegal(), queryCode, contacts.queryAt(),
                fileNames(issue.registration()), Presented.inFull(issue.state()), issue.state().presentation().electionAsked());
    }

    static TransferLetter transfer(Issue issue, Contacts contacts) {
        return new TransferLetter(issue.state().ruleSet(), Frame.internal(issue, contacts), Frame.petition(issue),
                ((PetitionReferred) issue.fact()).to().name(), contacts.ownNoticeRules(), cautions(issue), enclosed(issue));
    }

    static AssignmentLetter assignment(Issue issue, Contacts contacts) {
        PetitionReferred fact = (PetitionReferred) issue.fact();
        Term term = fact.terms().get(0);
        String reason = fact.remark() == null || fact.remark().isBlank() ? "重要情况需要反馈办理结果" : Frame.phrase(fact.remark());
        return new AssignmentLetter(issue.state().ruleSet(), Frame.internal(issue, contacts), Frame.petition(issue), fact.to().name(),
                reason, term.dueRaw(), cautions(issue), enclosed(issue));
    }

    static HandOverLetter handOver(Issue issue, Contacts contacts) {
        ClaimsHandedOver fact = (ClaimsHandedOver) issue.fact();
        List<String> claims = issue.registration().claims().stream().filter(claim -> fact.claims().contains(claim.number()))
                .map(claim -> Frame.phrase(claim.text())).toList();
        return new HandOverLetter(issue.state().ruleSet(), Frame.internal(issue, contacts), Frame.petition(issue), fact.to().name(), claims,
                cautions(issue), enclosed(issue));
    }

    static WhereaboutsNotice whereabouts(Issue issue, Contacts contacts) {
        if (issue.fact() instanceof ClaimsHandedOver handed) {
            return new WhereaboutsNotice(issue.state().ruleSet(), Frame.open(issue, contacts), Frame.petition(issue), true, false, false,
                    handed.to().name(), handed.on(), true);
        }
        PetitionReferred fact = (PetitionReferred) issue.fact();
        return new WhereaboutsNotice(issue.state().ruleSet(), Frame.open(issue, contacts), Frame.petition(issue), fact.from().office(),
                fact.mode() == ReferralMode.FORWARD && fact.to().office(), fact.mode() == ReferralMode.ASSIGN, fact.to().name(), fact.on(), contacts.ownNoticeRules());
    }

    private static List<Caution> cautions(Issue issue) {
        List<Caution> cautions = new ArrayList<>();
        if (issue.registration().claims().stream().anyMatch(claim -> claim.claimClass().accuses())) {
            cautions.add(Caution.REPORT);
        }
        if (issue.naming() == Naming.WITHHELD) {
            cautions.add(Caution.CONFIDENTIAL);
        }
        return cautions;
    }

    /** A file name may be that of a person: where the name is withheld the files are only counted. */
    private static List<String> enclosed(Issue issue) {
        List<String> names = fileNames(issue.registration());
        return issue.naming() != Naming.WITHHELD || names.isEmpty() ? names : List.of("信访材料（共" + names.size() + "件）");
    }

    private static List<String> fileNames(RegistrationState registration) {
        return registration.attachments() == null ? List.of()
                : registration.attachments().stream().map(AttachmentRef::fileName).toList();
    }
}
