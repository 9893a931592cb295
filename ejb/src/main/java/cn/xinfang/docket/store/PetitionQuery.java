package cn.xinfang.docket.store;

import cn.xinfang.docket.model.PetitionRow;
import cn.xinfang.docket.rules.Bounds;
import cn.xinfang.docket.rules.Light;
import cn.xinfang.docket.rules.PageKey;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionOrder;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.docket.rules.SearchWords;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Seat;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.TaskKind;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds petitions. Every query is bounded by what the official may see: {@code docket.rules.Visibility} as conditions. */
@Dependent
public class PetitionQuery {

    /** For whom and when. */
    public record Scope(Actor actor, LocalDate today) {
    }

    private static final String OWN_UNIT = "exists (select u.unitCode from PetitionRow q join q.units u where q.id = p.id and u.unitCode = :unit)";

    @PersistenceContext(unitName = "xinfang")
    private EntityManager entities;

    protected PetitionQuery() {
    }

    public PetitionQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** @param after null for the first page */
    public List<PetitionRow> page(PetitionFilter filter, Scope scope, PetitionOrder order, PageKey after, int size) {
        return seek(filter, scope, Seek.on(order), after, size);
    }

    /** The petition that stands directly before a place in the list, whether the place itself is still taken or not. */
    public Optional<PetitionRow> before(PetitionFilter filter, Scope scope, PetitionOrder order, PageKey place) {
        return seek(filter, scope, Seek.back(order), place, 1).stream().findFirst();
    }

    /** Those of the given petitions that may be seen, in no order. */
    public List<PetitionRow> those(Collection<UUID> ids, Scope scope) {
        return ids.isEmpty() ? List.of() : conditions(PetitionFilter.of(PetitionView.ALL), scope).and("p.id in :ids", "ids", ids)
                .query(entities, "select p", "", PetitionRow.class).getResultList();
    }

    private List<PetitionRow> seek(PetitionFilter filter, Scope scope, Seek seek, PageKey from, int size) {
        return seek.from(from, conditions(filter, scope)).query(entities, "select p", seek.orderBy(), PetitionRow.class)
                .setMaxResults(size).getResultList();
    }

    public List<PetitionRow> oldest(PetitionFilter filter, Scope scope, int size) {
        return conditions(filter, scope).query(entities, "select p", " order by p.receivedOn, p.number", PetitionRow.class)
                .setMaxResults(size).getResultList();
    }

    public long count(PetitionFilter filter, Scope scope) {
        return conditions(filter, scope).query(entities, "select count(p)", "", Long.class).getSingleResult();
    }

    /** Open restricted petitions of this node that other units handle. */
    public long withheld(Scope scope) {
        return new Conditions().and("p.restricted = true and p.endedOn is null")
                .and("not " + OWN_UNIT, "unit", scope.actor().unit())
                .query(entities, "select count(p)", "", Long.class).getSingleResult();
    }

    private static Conditions conditions(PetitionFilter filter, Scope scope) {
        Conditions conditions = new Conditions();
        visible(conditions, scope);
        view(conditions, filter.view() == null ? PetitionView.ALL : filter.view(), scope);
        conditions.andIf(filter.channel(), "p.channel = :channel", "channel")
                .andIf(filter.contentClass(), "p.contentClass like concat(:contentClass, '%')", "contentClass")
                .andIf(filter.division(), "p.division like concat(:division, '%')", "division")
                .andIf(filter.holder(), "p.holderCode = :holder", "holder")
                .andIf(filter.status(), "p.status = :status", "status")
                .andIf(filter.cause(), "p.cause = :cause", "cause")
                .andIf(filter.receivedFrom(), "p.receivedOn >= :receivedFrom", "receivedFrom")
                .andIf(filter.receivedTo(), "p.receivedOn <= :receivedTo", "receivedTo");
        bounds(conditions, filter.bounds());
        if (filter.text() != null && !filter.text().isBlank()) {
            text(conditions, filter.text());
        }
        return conditions;
    }

    private static void bounds(Conditions conditions, Bounds bounds) {
        conditions.andIf(bounds.registrarNode(), "p.registrarNode = :registrarNode", "registrarNode")
                .andIf(bounds.holderNode(), "p.holderNode = :holderNode", "holderNode")
                .andIf(bounds.peopleFrom(), "p.people >= :peopleFrom", "peopleFrom")
                .andIf(bounds.dueFrom(), "p.dueLegal >= :dueFrom", "dueFrom")
                .andIf(bounds.dueTo(), "p.dueLegal <= :dueTo", "dueTo");
    }

    /** What is asked of nearly all of them stands first: the database asks in this order. */
    private static void visible(Conditions conditions, Scope scope) {
        Actor actor = scope.actor();
        conditions.value("unit", actor.unit()).value("node", actor.node());
        if (actor.seats().isEmpty()) {
            conditions.and("1 = 0");
        } else if (!actor.office()) {
            conditions.and(OWN_UNIT);
        } else if (!actor.sits(Seat.OFFICE_HEAD)) {
            conditions.and("p.restricted = false or " + OWN_UNIT);
        } else {
            conditions.and("p.restricted = false or " + OWN_UNIT
                    + " or p.officeClosed = false and p.referrerCode is null and p.holderCode = p.registrarCode and p.holderNode = :node");
        }
    }

    private static void view(Conditions conditions, PetitionView view, Scope scope) {
        Actor actor = scope.actor();
        String mine = actor.office() ? "p.endedOn is null" : "p.endedOn is null and p.holderCode = :unit";
        conditions.value("today", scope.today()).value("soon", scope.today().plusDays(Light.SOON)).value("me", actor.account().toString());
        switch (view) {
            case IN_HAND -> conditions.and(mine);
            case TO_RECEIVE -> conditions.and("p.holderCode = :unit and p.inTransit = false and p.status in :notAccepted",
                    "notAccepted", List.of(Status.REGISTERED, Status.TRANSFERRED, Status.ASSIGNED));
            case DUE_SOON -> conditions.and(mine + " and p.dueLegal between :today and :soon");
            case OVERDUE -> conditions.and(mine + " and p.dueLegal < :today");
            case TO_SIGN -> conditions.and(actor.sits(Seat.UNIT_HEAD, Seat.OFFICE_HEAD) ? "p.draftPending = true and p.holderCode = :unit" : "1 = 0");
            case TO_DECIDE -> conditions.and("p.endedOn is null and (p.objectionPending = true and p.referrerCode = :unit"
                    + " or p.filingProposer <> :me and p.holderCode = :unit)");
            case TO_SERVE -> conditions.and("p.noticesToServe > 0 and p.holderCode = :unit"
                    + " or exists (select t.position from PetitionRow q join q.tasks t where q.id = p.id and t.kind = :serveReview and t.unitCode = :unit)",
                    "serveReview", TaskKind.SERVE_REVIEW);
            case IN_TRANSIT -> conditions.and("p.inTransit = true and (p.holderCode = :unit or p.referrerCode = :unit)");
            case TO_VERIFY -> conditions.and(actor.office() ? "p.endedOn is null and p.status = :served and (p.referrerCode = :unit"
                    + " or p.referrerCode is null and p.holderNode = :node)" : "1 = 0", "served", Status.SERVED);
            case REMINDED -> conditions.and("p.remindedOn is not null and p.holderCode = :unit");
            case PRESSED -> conditions.and(mine + " and exists (select l.otherId from PetitionRow q join q.links l where q.id = p.id and l.supervise = true)");
            case OBSTRUCTION -> conditions.and("p.endedOn is null and p.holderCode = :unit and exists"
                    + " (select c.number from PetitionRow q join q.claims c where q.id = p.id and c.claimClass = :obstruction)", "obstruction", ClaimClass.OBSTRUCTION);
            case ENDED -> conditions.and("p.endedOn is not null");
            case ALL -> conditions.and("1 = 1");
        }
    }

    /** {@code holds_words} is a function of the database that uses the index on the words. */
    private static void text(Conditions conditions, String typed) {
        String words = SearchWords.asked(typed);
        String number = SearchWords.askedNumber(typed);
        String holdsNumber = "function('holds_words', w.words, :numberEnd) = true";
        String holdsWords = "function('holds_words', w.words, :words) = true";
        String found = "p.id in (select w.petitionId from PetitionWords w where %s)";
        conditions.value("words", words).value("numberEnd", number);
        if (!number.isEmpty()) {
            conditions.and(found.formatted(holdsNumber + " or " + holdsWords));
        } else {
            conditions.and(words.isEmpty() ? "1 = 0" : found.formatted(holdsWords));
        }
    }
}
