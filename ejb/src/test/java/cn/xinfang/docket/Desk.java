package cn.xinfang.docket;

import cn.xinfang.docket.store.DocketStore;
import cn.xinfang.docket.store.LikenessStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Sharing;
import cn.xinfang.journal.TestNode;
import cn.xinfang.kernel.NodeSettings;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.PetitionNumber;
import cn.xinfang.law.HolidayCsv;
import cn.xinfang.law.TermRules;
import cn.xinfang.law.Terms;
import cn.xinfang.law.WorkCalendar;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.handling.AcceptanceText;
import cn.xinfang.petition.handling.SignDraft;
import cn.xinfang.petition.handling.SubmitDraft;
import cn.xinfang.petition.linking.Join;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.linking.LinkNoted;
import cn.xinfang.petition.linking.Relate;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.registration.Register;
import cn.xinfang.petition.registration.Registration;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The officials of one node at work: commands go through the core into the journal, and the projection follows. */
final class Desk {

    static final Terms TERMS = new Terms(TermRules.STANDARD, WorkCalendar.of("2026", HolidayCsv.shipped()));

    final TestNode node;
    private final LocalDate today;
    private int serial;

    Desk(EntityManager entities, String code, LocalDate today) {
        this.node = TestNode.of(entities, code, today, settings -> projector(Jdbi.create(entities.unwrap(Connection.class)), settings));
        this.today = today;
    }

    UUID register(UnitRef unit, Registration registration) {
        UUID id = Ids.next();
        String number = new PetitionNumber(unit.node(), today, '1', ++serial).toString();
        Decision decision = new Register(number, unit, registration, "hash").decide(situation(Offices.officer(unit)));
        node.journal().begin(id, "petition", ((Decision.Facts) decision).facts(), author(Offices.officer(unit)));
        return id;
    }

    /** Registered and its claims confirmed as they were entered. */
    UUID receive(UnitRef unit, Registration registration) {
        UUID id = register(unit, registration);
        classify(id, unit, registration.claims());
        return id;
    }

    void classify(UUID id, UnitRef unit, List<Claim> claims) {
        act(id, Offices.officer(unit), new ClassifyClaims(claims));
    }

    /** Who may hold what of it after the last change. */
    Sharing sharing(UUID id) {
        return node.changes().stream().filter(change -> change.sharing().containsKey(id)).reduce((first, last) -> last).orElseThrow().sharing().get(id);
    }

    UUID referred(UnitRef from, UnitRef to, Registration registration) {
        UUID id = receive(from, registration);
        act(id, Offices.officer(from), new Refer(ReferralMode.TRANSFER, to, null, "陇信转〔2026〕1号", "请依法办理"));
        return id;
    }

    void submitAcceptance(UUID id, UnitRef unit) {
        act(id, Offices.officer(unit), new SubmitDraft(new UUID(8, 8), new AcceptanceText("由本局调查核实", "经办人 0930-1234567")));
    }

    void sign(UUID id, UnitRef unit) {
        act(id, Offices.head(unit), new SignDraft("安人社信〔2026〕9号"));
    }

    /** Links as a repeat, by the officer of the unit; the lead notes it. */
    void join(UUID id, UUID lead, UnitRef unit) {
        Join join = new Join(LinkKind.REPEAT, state(lead), unit, "安信程〔2026〕1号", null);
        Actor officer = Offices.officer(unit);
        LinkNoted note = (LinkNoted) join.note(state(id), situation(officer));
        act(id, officer, join);
        node.journal().append(read(lead), List.of(note), author(officer));
    }

    /** Says that it has to do with the other, by the officer of the unit; the other notes it. */
    void relate(UUID id, UUID lead, UnitRef unit, LinkKind kind) {
        Relate relate = new Relate(state(lead), unit, kind, null);
        Actor officer = Offices.officer(unit);
        LinkNoted note = (LinkNoted) relate.note(state(id), situation(officer));
        act(id, officer, relate);
        node.journal().append(read(lead), List.of(note), author(officer));
    }

    void act(UUID id, Actor actor, PetitionCommand command) {
        History<PetitionFact> history = read(id);
        Decision decision = Petition.decide(Petition.fold(history), command, situation(actor));
        if (decision instanceof Decision.Refused refused) {
            throw new AssertionError(refused.refusal().toString());
        }
        node.journal().append(history, ((Decision.Facts) decision).facts(), author(actor));
    }

    History<PetitionFact> read(UUID id) {
        return node.journal().read(id, PetitionFact.class);
    }

    PetitionState state(UUID id) {
        return Petition.fold(read(id));
    }

    Situation situation(Actor actor) {
        return new Situation(today, actor, TERMS);
    }

    private static PetitionProjector projector(Jdbi sql, NodeSettings settings) {
        return new PetitionProjector(new DocketStore(sql), new LikenessStore(sql), TestNode.nodeKeys(), settings);
    }

    private static Author author(Actor actor) {
        return new Author(actor.account(), actor.name(), actor.unit());
    }

}
