package cn.xinfang.document.store;

import cn.xinfang.document.rules.DocumentNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Gives out document numbers, and keeps the book of those given. */
@ApplicationScoped
public class DocumentNumbers {

    private Jdbi jdbi;

    protected DocumentNumbers() {
    }

    @Inject
    public DocumentNumbers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A number in the book.
     *
     * @param givenOn     null for numbers of the time before the book
     * @param cancelledOn null while it stands
     * @param cancelledBy name of who cancelled it; null while it stands
     * @param reason      why; null while it stands
     */
    public record Entry(String mark, int serial, String number, LocalDate givenOn, LocalDate cancelledOn, String cancelledBy, String reason) {
    }

    /**
     * The next number of a unit, kind and year. It belongs to the caller's transaction: rolled back, the number is given again, so there
     * are no gaps; until then others who want a number of the same unit, kind and year wait.
     *
     * @param unitCode the unit whose sequence it is
     * @param organ    characters standing for that unit, as printed
     * @param mark     characters standing for the kind, as printed
     */
    public DocumentNumber next(String unitCode, String organ, String mark, LocalDate on) {
        return jdbi.withHandle(handle -> next(handle, unitCode, organ, mark, on));
    }

    /** The numbers of a unit in a year, the latest of each kind first. */
    public List<Entry> book(String unitCode, int year) {
        return jdbi.withHandle(handle -> handle.select("""
                        select mark, serial, number, given_on, cancelled_on, cancelled_by, reason from document_number
                        where unit_code = ? and year = ? order by mark, serial desc""", unitCode, year)
                .map(ConstructorMapper.of(Entry.class)).list());
    }

    /** Cancels a number that stands; it is never given again. @return whether there was one */
    public boolean cancel(String unitCode, String number, LocalDate on, String by, String reason) {
        return jdbi.withHandle(handle -> handle.execute("""
                        update document_number set cancelled_on = ?, cancelled_by = ?, reason = ?
                        where unit_code = ? and number = ? and cancelled_on is null""", on, by, reason, unitCode, number)) == 1;
    }

    /**
     * Leaves out so many numbers of every unit and kind in a year. The book shows them as cancelled.
     *
     * @param by who is named there
     */
    public void skip(int year, int numbers, LocalDate on, String by, String reason) {
        jdbi.useHandle(handle -> {
            handle.execute("""
                    insert into document_skip (year, numbers, since, cancelled_by, reason) values (?, ?, ?, ?, ?) on conflict (year) do update
                      set numbers = document_skip.numbers + excluded.numbers, since = excluded.since, reason = excluded.reason""",
                    year, numbers, on, by, reason);
            handle.execute("""
                    insert into document_number (unit_code, mark, year, serial, number, cancelled_on, cancelled_by, reason)
                    select s.unit_code, s.mark, s.year, n, regexp_replace(d.number, '[0-9]+号$', n || '号'), ?, ?, ?
                    from document_sequence s join document_number d on d.unit_code = s.unit_code and d.mark = s.mark
                      and d.year = s.year and d.serial = s.last_number, generate_series(s.last_number + 1, s.last_number + ?) n
                    where s.year = ?""", on, by, reason, numbers, year);
            handle.execute("update document_sequence set last_number = last_number + ? where year = ?", numbers, year);
        });
    }

    static DocumentNumber next(Handle handle, String unitCode, String organ, String mark, LocalDate on) {
        int serial = handle.createQuery("""
                        insert into document_sequence (unit_code, mark, year, last_number) values (:unitCode, :mark, :year,
                          1 + coalesce((select numbers from document_skip where year = :year), 0))
                        on conflict (unit_code, mark, year) do update set last_number = document_sequence.last_number + 1
                        returning last_number""")
                .bind("unitCode", unitCode)
                .bind("mark", mark)
                .bind("year", on.getYear())
                .mapTo(Integer.class)
                .one();
        DocumentNumber number = new DocumentNumber(organ, mark, on.getYear(), serial);
        handle.execute("""
                insert into document_number (unit_code, mark, year, serial, number, cancelled_on, cancelled_by, reason)
                select ?, ?, s.year, n, regexp_replace(?, '[0-9]+号$', n || '号'), s.since, s.cancelled_by, s.reason
                from document_skip s, generate_series(1, s.numbers) n where s.year = ? and s.numbers + 1 = ?
                on conflict do nothing""", unitCode, mark, number.toString(), on.getYear(), serial);
        handle.execute("insert into document_number (unit_code, mark, year, serial, number, given_on) values (?, ?, ?, ?, ?, ?)",
                unitCode, mark, on.getYear(), serial, number.toString(), on);
        return number;
    }
}
