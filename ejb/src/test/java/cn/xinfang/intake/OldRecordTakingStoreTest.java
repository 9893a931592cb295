package cn.xinfang.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.attachment.Content;
import cn.xinfang.docket.PetitionProjector;
import cn.xinfang.docket.store.DocketStore;
import cn.xinfang.docket.store.LikenessStore;
import cn.xinfang.intake.rules.Heading;
import cn.xinfang.intake.rules.RowCounts;
import cn.xinfang.intake.rules.RowOutcome;
import cn.xinfang.intake.rules.RowReader;
import cn.xinfang.intake.rules.RowReading;
import cn.xinfang.intake.rules.SheetMapping;
import cn.xinfang.intake.rules.SheetRow;
import cn.xinfang.intake.rules.Vocabulary;
import cn.xinfang.intake.sheet.Sheet;
import cn.xinfang.intake.store.OldImportStore;
import cn.xinfang.intake.store.OldImportStore.ImportRow;
import cn.xinfang.intake.store.OldRecordStore;
import cn.xinfang.intake.store.OldRecordStore.ReportLine;
import cn.xinfang.intake.store.PetitionNumbers;
import cn.xinfang.journal.TestNode;
import cn.xinfang.kernel.Today;
import cn.xinfang.law.HolidayCsv;
import cn.xinfang.law.TermRules;
import cn.xinfang.law.Terms;
import cn.xinfang.law.WorkCalendar;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Status;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class OldRecordTakingStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final String OFFICE = "6213000000000010001";
    private static final String LABOUR = "6213000000001080001";
    private static final Terms TERMS = new Terms(TermRules.STANDARD, WorkCalendar.of("2026", HolidayCsv.shipped()));
    private static final OldRecordTaking.Surroundings WITH = new OldRecordTaking.Surroundings(unit(OFFICE), OldRecordTakingStoreTest::unit, TERMS);
    private static final String HEAD = "编号,姓名,主题,信访日期,内容,类别,责任单位,答复内容,答复日期\n";
    private static final String ONE = "XF-1,张某,欠薪,2015-03-02,某工地拖欠工资,工资福利,市人社局,已责成支付,2015-05-16\n";

    @Test
    void two_thousand_messy_rows_end_as_the_sheet_was_made() {
        on(office -> {
            byte[] sheet = MessySheet.csv(42, 2_000, Charset.forName("GB18030"));
            RowCounts foreseen = office.foresee(sheet);
            RowCounts counts = office.take(sheet, 0);
            assertEquals(foreseen, counts);
            assertEquals(2_000, counts.all());
            assertEquals(20 * (MessySheet.REFUSED_PER_HUNDRED + MessySheet.REPEATED_PER_HUNDRED), counts.refused());
            assertEquals(counts.taken() + counts.changed(), office.count("select count(*) from petition"));
            assertEquals(counts.refused(), office.count("select count(*) from old_import_row where words is not null and outcome = 'REFUSED'"));
            assertEquals(0, office.count("select count(*) from petition_words where words like '% nm %'"), "an unmapped column is stored nowhere");
            assertTrue(office.count("select count(*) from petition where due_legal < date '2026-03-02'") > 400, "open records are overdue");
        });
    }

    @Test
    void the_same_file_again_takes_nothing() {
        on(office -> {
            byte[] sheet = MessySheet.csv(7, 300, StandardCharsets.UTF_8);
            RowCounts first = office.take(sheet, 0);
            RowCounts again = office.take(sheet, 0);
            assertEquals(new RowCounts(0, 0, first.taken() + first.changed(), first.refused()), again);
            assertEquals(first.taken() + first.changed(), office.count("select count(*) from petition"));
        });
    }

    @Test
    void a_run_that_goes_on_after_a_row_takes_only_what_is_left() {
        on(office -> {
            byte[] sheet = (HEAD + ONE + ONE.replace("XF-1", "XF-2") + ONE.replace("XF-1", "XF-3")).getBytes(StandardCharsets.UTF_8);
            assertEquals(1, office.take(sheet, 3).taken());
        });
    }

    @Test
    void a_record_without_a_number_is_known_by_what_it_says() {
        on(office -> {
            String row = ONE.replace("XF-1", "");
            assertEquals(new RowCounts(1, 0, 1, 0), office.take((HEAD + row + row).getBytes(StandardCharsets.UTF_8), 0));
        });
    }

    @Test
    void a_row_that_changed_is_refused_with_the_petition_it_was_taken_as() {
        on(office -> {
            office.take((HEAD + ONE).getBytes(StandardCharsets.UTF_8), 0);
            office.take((HEAD + ONE.replace("已责成支付", "已另行答复")).getBytes(StandardCharsets.UTF_8), 0);
            ReportLine line = office.lines.get(1);
            assertEquals(RowOutcome.REFUSED, line.outcome());
            assertEquals(office.lines.get(0).number(), line.number());
            assertTrue(line.words().startsWith("编号相同的件已接收"));
        });
    }

    @Test
    void a_late_reply_of_2015_lies_in_the_journal_as_opinion_and_service_and_is_found_by_its_old_number() {
        on(office -> {
            office.take((HEAD + ONE.replace("XF-1", "陇信〔2015〕00321号")).getBytes(StandardCharsets.UTF_8), 0);
            PetitionState state = office.state(office.lines.get(0).petition());
            assertEquals(Status.ANSWERED, state.status());
            assertEquals("621300201503022000010".substring(0, 14), state.registration().particulars().number().substring(0, 14));
            assertEquals("已责成支付", state.handling().opinion().text().results().get(0).answer());
            assertEquals(LocalDate.of(2015, 5, 16), state.handling().opinionServedOn());
            assertEquals("陇信〔2015〕00321号", state.origin().number());
            assertEquals(1, office.count("select count(*) from petition p join petition_words w on w.petition_id = p.id where holds_words(w.words, '#00321') and status = 'ANSWERED'"
                    + " and ended_on = date '2015-05-16'"));
        });
    }

    @Test
    void numbers_of_one_day_do_not_repeat() {
        on(office -> {
            StringBuilder rows = new StringBuilder(HEAD);
            for (int at = 0; at < 250; at++) {
                rows.append(ONE.replace("XF-1", "XF-" + at));
            }
            office.take(rows.toString().getBytes(StandardCharsets.UTF_8), 0);
            assertEquals(250, office.lines.stream().map(ReportLine::number).collect(Collectors.toSet()).size());
        });
    }

    private static void on(Consumer<Office> test) {
        TestDatabase.get().rollingBackJpa(entities -> test.accept(new Office(entities)));
    }

    private static UnitRef unit(String code) {
        return new UnitRef(code, code.equals(OFFICE) ? "陇宁市信访局" : "陇宁市人力资源和社会保障局", "621300", code.equals(OFFICE), List.of());
    }

    /** The city's petition office with what it imports. */
    private static final class Office {

        private static final int CHUNK = 100;

        private final Jdbi sql;
        private final TestNode node;
        private final OldRecordTaking taking;
        private final OldImportStore imports;
        private final List<ReportLine> lines = new ArrayList<>();

        Office(EntityManager entities) {
            sql = Jdbi.create(entities.unwrap(Connection.class));
            node = TestNode.of(entities, TestNode.CITY, TODAY, settings ->
                    new PetitionProjector(new DocketStore(sql), new LikenessStore(sql), TestNode.nodeKeys(), settings));
            imports = new OldImportStore(sql);
            taking = new OldRecordTaking(new PetitionNumbers(sql), new OldRecordStore(sql), node.journal(), TestNode.settings(TestNode.CITY),
                    Today.of(Clock.systemUTC(), Optional.of(TODAY)), TestNode.nodeKeys());
        }

        RowCounts take(byte[] file, int after) {
            ImportRow of = new ImportRow(UUID.randomUUID(), OFFICE, new UUID(1, 1), "周敏", "旧件.csv", "ab12", "cd34", 1, null,
                    OldImportStore.State.NEW, NOW, null, null, null, null, 0, 0, RowCounts.NONE, null);
            imports.insert(of);
            RowCounts counts = RowCounts.NONE;
            for (List<RowReading> chunk : chunks(file, after)) {
                for (ReportLine line : taking.take(of, chunk, WITH)) {
                    counts = counts.plus(line.outcome());
                    lines.add(line);
                }
            }
            return counts;
        }

        RowCounts foresee(byte[] file) {
            ImportRow of = new ImportRow(new UUID(9, 9), OFFICE, null, null, null, null, null, 0, null, null, null, null, null, null, null, 0, 0, null, null);
            RowCounts counts = RowCounts.NONE;
            Map<String, OldRecordStore.Known> seen = new HashMap<>();
            for (List<RowReading> chunk : chunks(file, 0)) {
                for (RowOutcome outcome : taking.foresee(of, chunk, seen)) {
                    counts = counts.plus(outcome);
                }
            }
            return counts;
        }

        int count(String query) {
            return sql.withHandle(db -> db.select(query).mapTo(Integer.class).one());
        }

        PetitionState state(UUID petition) {
            return Petition.fold(node.journal().read(petition, PetitionFact.class));
        }

        private static List<List<RowReading>> chunks(byte[] file, int after) {
            List<List<RowReading>> chunks = new ArrayList<>();
            try (OldRecordRows rows = rows(() -> new ByteArrayInputStream(file), after)) {
                while (rows.hasNext()) {
                    List<RowReading> chunk = new ArrayList<>();
                    while (chunk.size() < CHUNK && rows.hasNext()) {
                        chunk.add(rows.next());
                    }
                    chunks.add(chunk);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return chunks;
        }

        private static OldRecordRows rows(Content content, int after) throws IOException {
            List<SheetRow> first = new ArrayList<>();
            try (Sheet sheet = Sheet.open(content)) {
                for (Iterator<SheetRow> rows = sheet.rows(); rows.hasNext() && first.size() < Heading.WITHIN;) {
                    first.add(rows.next());
                }
            }
            Heading heading = Heading.find(first).orElseThrow();
            LocalDate since = LocalDate.of(2005, 5, 1);
            Vocabulary names = new Vocabulary.Builder().contentClass("0403", "工资福利", since, null)
                    .contentClass("0201", "土地征收", since, null).contentClass("0704", "社会救助", since, null)
                    .ownUnit(LABOUR, "市人社局").ownUnit("6213000000001050001", "市民政局").build("621300");
            SheetMapping mapping = new SheetMapping(heading.guess(), Channel.LETTER, ClaimClass.APPEAL);
            return new OldRecordRows(Sheet.open(content), heading, new RowReader("ab12", heading, mapping, names, TODAY), after);
        }
    }
}
