package cn.xinfang.petition.takeover;

import cn.xinfang.law.ClockKind;
import cn.xinfang.law.RuleSet;
import cn.xinfang.law.Term;
import cn.xinfang.law.Terms;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.DocumentServed;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionIssued;
import cn.xinfang.petition.handling.OpinionText;
import cn.xinfang.petition.registration.Particulars;
import cn.xinfang.petition.registration.PetitionRegistered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes an old record into the books. Not a {@code PetitionCommand}: there is no petition yet to decide on.
 *
 * @param number    of the day of the record
 * @param registrar the unit whose record it is
 * @param holder    the unit in charge, as the record names it
 */
public record TakeOver(String number, UnitRef registrar, UnitRef holder, OldRecord record) {

    public Decision decide(LocalDate today, Terms terms) {
        return record.refusal(today).<Decision>map(Decision.Refused::new).orElseGet(() -> new Decision.Facts(facts(today, terms)));
    }

    private List<PetitionFact> facts(LocalDate today, Terms terms) {
        PetitionRegistered registered = registered(terms);
        OldRecordTakenOver takenOver = takenOver(registered, today, terms);
        if (!record.answered()) {
            return List.of(registered, takenOver);
        }
        int custody = takenOver.on(registered.on(PetitionState.unborn(null))).assignment().custody();
        OpinionText text = new OpinionText(null, List.of(new ClaimResult(1, null, record.reply(), null)), null);
        return List.of(registered, takenOver, new OpinionIssued(custody, record.repliedOn(), null, null, text),
                new DocumentServed(custody, NoticeKind.OPINION, record.repliedOn(),
                        binding(registered) ? start(terms, ClockKind.T08, record.repliedOn()) : List.of(), null, null, null));
    }

    /** T01 or T03 only where nothing was done that the record tells of. */
    private PetitionRegistered registered(Terms terms) {
        boolean untouched = !record.answered() && holder().code().equals(registrar.code());
        List<Term> started = untouched ? start(terms, registrar.office() ? ClockKind.T01 : ClockKind.T03, record.receivedOn()) : List.of();
        Particulars particulars = new Particulars(number, record.channel(), record.receivedOn(), record.receivedOn(), record.receivedOn(),
                rules(), registrar, record.division(), record.contentClass(), record.people(),
                record.people(), record.petitioner() == null, record.confidential(), false);
        return new PetitionRegistered(particulars, record.confidential() || record.accuses(), started, null, record.matter(), record.claims(),
                List.of(), null, Stream.ofNullable(record.petitioner()).toList(), null, null);
    }

    /** A unit that finds an open record in its list from today on may object within the period of 2022, counted from today. */
    private OldRecordTakenOver takenOver(PetitionRegistered registered, LocalDate today, Terms terms) {
        List<Term> started = new ArrayList<>();
        if (binding(registered)) {
            started.addAll(start(terms, ClockKind.T06, record.receivedOn()));
        }
        if (!record.answered() && !holder().code().equals(registrar.code())) {
            started.addAll(start(terms, ClockKind.T04, today));
        }
        return new OldRecordTakenOver(holder(), !record.accuses(), List.copyOf(started), record.repliedOn(), record.origin());
    }

    /** A report whose accused is unknown leaves the unit that holds it to nobody. */
    @Override
    public UnitRef holder() {
        return record.accuses() ? registrar : holder;
    }

    private boolean binding(PetitionRegistered registered) {
        return rules() == RuleSet.XFTL2005 || registered.claims().stream().anyMatch(Claim::followsPetitionProcedure);
    }

    private List<Term> start(Terms terms, ClockKind kind, LocalDate on) {
        return terms.start(kind, rules(), on).stream().toList();
    }

    private RuleSet rules() {
        return RuleSet.at(record.receivedOn());
    }
}
