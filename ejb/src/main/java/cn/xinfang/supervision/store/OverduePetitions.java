package cn.xinfang.supervision.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Petitions that an office may have to supervise, found by index. */
@ApplicationScoped
public class OverduePetitions {

    /**
     * An office and those whose petitions it supervises.
     *
     * @param node    whose units it supervises where no other office referred the petition to them
     * @param offices all petition offices that are known here
     * @param below   the offices of the nodes directly below: it supervises what they keep
     */
    public record Reach(String office, String node, Collection<String> offices, Collection<String> below) {
    }

    private static final String CANDIDATES = """
            select p.id from petition p
            where p.id > :last and p.id in (
                select petition_id from petition_clock where stopped_on is null and unit_code is not null and kind not in ('T04', 'T19A', 'T19B')
                    and due_legal >= :oldest and due_legal < :date
                union all select petition_id from petition_link where supervise
                union all select petition_id from petition_task where kind = 'EXECUTE' and due < :date)
              and (p.ended_on is null or exists (select 1 from petition_task t where t.petition_id = p.id and t.kind = 'EXECUTE'))
              and (p.referrer_code = :office and p.holder_code <> :office
                or p.holder_node = :node and not (p.holder_code = any (:offices)) and (p.referrer_code is null or not (p.referrer_code = any (:offices)))
                or p.holder_code = any (:below) and (p.referrer_code is null or not (p.referrer_code = any (:offices))))
              and not exists (select 1 from petition_supervision s where s.petition_id = p.id and s.office_code = :office and s.closed_on is null)
            order by p.id limit :size""";

    private Jdbi sql;

    protected OverduePetitions() {
    }

    @Inject
    public OverduePetitions(Jdbi sql) {
        this.sql = sql;
    }

    /**
     * In the order of their ids. What an office referred it supervises itself; of what a unit received directly, or from a unit that is
     * no office, the office of its node; of what an office keeps that got it from no other office, the office of the node above.
     *
     * @param oldest first legal end that counts; what ended before was overdue before it came here
     * @param date   ends before it are overdue
     * @param last   the last one found before; of the first page the least of all ids
     */
    public List<UUID> after(UUID last, Reach reach, LocalDate oldest, LocalDate date, int size) {
        return sql.withHandle(db -> db.createQuery(CANDIDATES).bind("last", last).bind("oldest", oldest).bind("date", date)
                .bind("office", reach.office()).bind("node", reach.node()).bind("offices", reach.offices().toArray(String[]::new))
                .bind("below", reach.below().toArray(String[]::new)).bind("size", size).mapTo(UUID.class).list());
    }
}
