package cn.xinfang.bench;

import cn.xinfang.docket.model.PetitionRow;
import cn.xinfang.docket.rules.PageKey;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionOrder;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.docket.store.PetitionQuery;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Seat;
import cn.xinfang.petition.Status;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How long the list of petitions makes people wait who see all of a million, those of a unit, or those of a whole office. */
final class ListBench {

    private static final int TIMES = 11;
    private static final int PAGE = 50;
    private static final LocalDate EARLY = LocalDate.of(2025, 3, 1);

    private final PetitionQuery query;
    private final EntityManager entities;
    private final int far;
    private final Figures figures;

    ListBench(EntityManager entities, int items, Figures figures) {
        this.far = Math.min(1000, items / PAGE / 2);
        this.query = new PetitionQuery(entities);
        this.entities = entities;
        this.figures = figures;
    }

    void run() throws Exception {
        forOffice();
        for (var who : Map.of("head of the city's office", CITY_HEAD, "officer of a unit", UNIT_OFFICER).entrySet()) {
            counts(who.getKey(), who.getValue());
        }
    }

    private static final PetitionQuery.Scope CITY_HEAD = scope("6213000000000010001", true, Seat.OFFICE_HEAD);
    private static final PetitionQuery.Scope UNIT_OFFICER = scope("6213210000001050001", false, Seat.UNIT_OFFICER);

    private void forOffice() throws Exception {
        figures.heading("Pages of " + PAGE + ", head of the city's office");
        PetitionFilter all = PetitionFilter.of(PetitionView.ALL);
        page("all, first page", all, null);
        page("all, page " + far + " by its key", all, keyOf(PetitionOrder.DUE, far));
        PageKey old = keyOf(PetitionOrder.RECEIVED, far);
        figures.latency("all, newest first, page " + far + " by its key", TIMES,
                () -> fresh(query.page(all, CITY_HEAD, PetitionOrder.RECEIVED, old, PAGE)));
        for (PetitionView view : PetitionView.values()) {
            page(view.name() + ", first page", PetitionFilter.of(view), null);
        }
        PetitionFilter none = PetitionFilter.of(PetitionView.IN_HAND);
        filters(none).forEach((name, filter) -> {
            try {
                page(name, filter, null);
                figures.latency("  how many", TIMES, () -> query.count(filter, CITY_HEAD));
            } catch (Exception e) {
                throw new IllegalStateException(name, e);
            }
        });
    }

    private static Map<String, PetitionFilter> filters(PetitionFilter none) {
        Map<String, PetitionFilter> filters = new LinkedHashMap<>();
        filters.put("in hand, by channel and class", new PetitionFilter(PetitionView.IN_HAND, Channel.VISIT, "03", null, null, null, null, null, null));
        filters.put("all, of one county", new PetitionFilter(PetitionView.ALL, null, null, "621324", null, null, null, null, null));
        filters.put("all, of one holder", new PetitionFilter(PetitionView.ALL, null, null, null, UNIT_OFFICER.actor().unit(), null, null, null, null));
        filters.put("all, by status", new PetitionFilter(PetitionView.ALL, null, null, null, null, Status.OPINION_ISSUED, null, null, null));
        filters.put("all, received in one month", new PetitionFilter(PetitionView.ALL, null, null, null, null, null, EARLY, EARLY.plusDays(30), null));
        return filters;
    }

    private void counts(String who, PetitionQuery.Scope scope) throws Exception {
        figures.heading("How many, " + who);
        for (PetitionView view : PetitionView.values()) {
            figures.latency(view.name(), TIMES, () -> query.count(PetitionFilter.of(view), scope));
        }
    }

    /** For a frequent word, for a rarer one, for both, and for the end of a number. */
    void search() throws Exception {
        figures.heading("Search, head of the city's office: first page and how many");
        List<?> words = entities.createNativeQuery("select word from (select unnest(string_to_array(words, ' ')) as word from petition_words"
                + " tablesample system (0.2) repeatable (1)) each where word !~ '^#' group by word order by count(*) desc, word").getResultList();
        String frequent = (String) words.get(20);
        String rare = (String) words.get(words.size() / 10);
        for (String asked : List.of(frequent, rare, frequent + " " + rare, "157610")) {
            PetitionFilter filter = new PetitionFilter(PetitionView.ALL, null, null, null, null, null, null, null, asked);
            page(asked, filter, null);
            figures.latency("  how many", TIMES, () -> query.count(filter, CITY_HEAD));
        }
    }

    private void page(String what, PetitionFilter filter, PageKey after) throws Exception {
        figures.latency(what, TIMES, () -> fresh(query.page(filter, CITY_HEAD, PetitionOrder.DUE, after, PAGE)));
    }

    private List<PetitionRow> fresh(List<PetitionRow> rows) {
        entities.clear();
        return rows;
    }

    private PageKey keyOf(PetitionOrder order, int page) {
        String column = order == PetitionOrder.DUE ? "due_order" : "received_on";
        Object[] row = (Object[]) entities.createNativeQuery("select " + column + ", number from petition order by " + column
                        + (order == PetitionOrder.DUE ? ", number" : " desc, number desc") + " offset ? limit 1")
                .setParameter(1, (page - 1) * PAGE).getSingleResult();
        return new PageKey(((java.sql.Date) row[0]).toLocalDate(), (String) row[1]);
    }

    private static PetitionQuery.Scope scope(String unit, boolean office, Seat seat) {
        return new PetitionQuery.Scope(new Actor(new UUID(1, 1), "某人", unit, office, unit.substring(0, 6), Set.of(seat)), BenchNode.TODAY);
    }
}
