package cn.xinfang.petition.registration;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.law.Term;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import java.util.List;

/**
 * Takes a petition into the books. Not a {@code PetitionCommand}: there is no petition yet to decide on.
 *
 * @param unit          the registering unit
 * @param queryCodeHash of the code printed once on the receipt
 */
public record Register(String number, UnitRef unit, Registration registration, String queryCodeHash) {

    public Decision decide(Situation at) {
        return Decision.unless(registration.entryChecks(at.today()), () -> Decision.of(fact(at)));
    }

    private PetitionRegistered fact(Situation at) {
        Registration in = registration;
        RuleSet rules = RuleSet.at(at.today());
        List<Term> terms = at.terms().start(unit.office() ? ClockKind.T01 : ClockKind.T03, rules, in.receivedOn()).stream().toList();
        Particulars particulars = new Particulars(number, in.channel(), in.petitionedOrReceivedOn(), in.receivedOn(), at.today(), rules, unit, in.division(), in.contentClass(), in.people(),
                in.affected(), in.anonymous(), in.confidential(), in.urgent());
        return new PetitionRegistered(particulars, in.restricted(), terms, in.lateReason(), in.matter(), in.claims(), in.attachments(),
                queryCodeHash, in.petitioners(), in.accused(), in.presentation());
    }
}
