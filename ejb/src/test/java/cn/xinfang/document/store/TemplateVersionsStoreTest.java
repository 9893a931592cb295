package cn.xinfang.document.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.xinfang.testing.TestDatabase;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class TemplateVersionsStoreTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void a_paper_has_the_wording_of_its_own_day() {
        TestDatabase.get().rollingBack(handle -> {
            handle.execute("insert into document_template values ('OPINION', 'XFGZTL2022', ?, '三月'), ('OPINION', 'XFGZTL2022', ?, '五月')", MARCH, MAY);
            TemplateVersions versions = new TemplateVersions(Jdbi.create(handle.getConnection()));
            assertEquals(Optional.empty(), versions.inForce("OPINION", "XFGZTL2022", MARCH.minusDays(1)), "the shipped one");
            assertEquals(Optional.of("三月"), versions.inForce("OPINION", "XFGZTL2022", MARCH));
            assertEquals(Optional.of("三月"), versions.inForce("OPINION", "XFGZTL2022", MAY.minusDays(1)));
            assertEquals(Optional.of("五月"), versions.inForce("OPINION", "XFGZTL2022", MAY));
            assertEquals(Optional.empty(), versions.inForce("OPINION", "XFTL2005", MAY), "each regulation has its own");
        });
    }
}
