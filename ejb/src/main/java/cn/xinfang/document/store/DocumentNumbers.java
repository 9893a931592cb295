package cn.xinfang.document.store;

import cn.xinfang.document.rules.DocumentNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Gives out document numbers. */
@ApplicationScoped
public class DocumentNumbers {

    @Inject
    private Jdbi jdbi;

    /**
     * The next number of a unit, kind and year. It belongs to the caller's transaction: rolled back, the number is given again, so there
     * are no gaps; until then others who want a number of the same unit, kind and year wait.
     *
     * @param unitCode the unit whose sequence it is
     * @param organ    characters standing for that unit, as printed
     * @param mark     characters standing for the kind, as printed
     */
    public DocumentNumber next(String unitCode, String organ, String mark, int year) {
        return jdbi.withHandle(handle -> next(handle, unitCode, organ, mark, year));
    }

    static DocumentNumber next(Handle handle, String unitCode, String organ, String mark, int year) {
        int serial = handle.createQuery("""
                        insert into document_sequence (unit_code, mark, year, last_number) values (:unitCode, :mark, :year, 1)
                        on conflict (unit_code, mark, year) do update set last_number = document_sequence.last_number + 1
                        returning last_number""")
                .bind("unitCode", unitCode)
                .bind("mark", mark)
                .bind("year", year)
                .mapTo(Integer.class)
                .one();
        return new DocumentNumber(organ, mark, year, serial);
    }
}
