package cn.xinfang.interconnection;

import cn.xinfang.attachment.AttachmentStore;
import cn.xinfang.casework.ErasureReactor;
import cn.xinfang.docket.PetitionProjector;
import cn.xinfang.docket.store.DocketStore;
import cn.xinfang.docket.store.LikenessStore;
import cn.xinfang.docket.store.QueryCodes;
import cn.xinfang.interconnection.envelope.Certificates;
import cn.xinfang.interconnection.store.RunStore;
import cn.xinfang.journal.Author;
import cn.xinfang.journal.History;
import cn.xinfang.journal.Journal;
import cn.xinfang.journal.Reactions;
import cn.xinfang.kernel.AttachmentRef;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.PetitionNumber;
import cn.xinfang.kernel.Today;
import cn.xinfang.kiosk.AnswerProjector;
import cn.xinfang.kiosk.AnswerReactor;
import cn.xinfang.kiosk.store.QueryAnswers;
import cn.xinfang.law.HolidayCsv;
import cn.xinfang.law.TermRules;
import cn.xinfang.law.Terms;
import cn.xinfang.law.WorkCalendar;
import cn.xinfang.petition.Actor;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.Decision;
import cn.xinfang.petition.Petition;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionFact;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.Seat;
import cn.xinfang.petition.Situation;
import cn.xinfang.petition.UnitRef;
import cn.xinfang.petition.assignment.Arrival;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Register;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.surrender.SurrenderReactor;
import cn.xinfang.surrender.store.SurrenderStore;
import cn.xinfang.testing.ThreadTransactions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** A city and two of its counties with petitions, each with its own database and keys; they exchange over HTTPS. */
final class ThreeNodes implements AutoCloseable {

    static final String CITY = "621300";
    static final String ANHE = "621321";
    static final String HEBIN = "621302";
    static final UnitRef CITY_OFFICE = new UnitRef("6213000000001000001", "陇宁市信访局", CITY, true, List.of());
    static final UnitRef ANHE_OFFICE = new UnitRef("6213210000001000001", "安河县信访局", ANHE, true, List.of());
    static final UnitRef ANHE_LABOUR = new UnitRef("6213210000001080001", "安河县人力资源和社会保障局", ANHE, false, List.of());
    static final UnitRef HEBIN_OFFICE = new UnitRef("6213020000001000001", "河滨区信访局", HEBIN, true, List.of());
    static final LocalDate DAY = LocalDate.ofInstant(TestNode.NIGHT, Today.ZONE);

    static final Claim WAGES = new Claim(1, "支付拖欠的工资", ClaimClass.APPEAL, Route.PETITION);

    /** Of {@link #letter}: its writer and its matter. */
    static final List<String> WORDS = List.of("王建设", "13900001234", "上磨村", "冬季工资", "修路");

    private static final Terms TERMS = new Terms(TermRules.STANDARD, WorkCalendar.of("2026", HolidayCsv.shipped()));
    private static final Class<?>[] FEATURES = {PetitionProjector.class, DocketStore.class, LikenessStore.class, QueryCodes.class, ErasureReactor.class,
        AnswerProjector.class, AnswerReactor.class, QueryAnswers.class, SurrenderReactor.class, SurrenderStore.class};

    final TestNode city;
    final TestNode anhe;
    final TestNode hebin;
    private final CityServer server;
    private int serial;

    /** @param more beans besides those that every node has */
    ThreeNodes(Path keys, Class<?>... more) throws Exception {
        Class<?>[] features = Stream.of(FEATURES, more).flatMap(Stream::of).toArray(Class<?>[]::new);
        city = TestNode.start(keys, CITY, Optional.empty(), Optional.empty(), features);
        server = new CityServer(city);
        anhe = TestNode.start(keys, ANHE, Optional.of(CITY), Optional.of(server.url()), features);
        hebin = TestNode.start(keys, HEBIN, Optional.of(CITY), Optional.of(server.url()), features);
        for (TestNode county : List.of(anhe, hebin)) {
            city.enrol(county);
            county.enrol(city);
        }
        city.the(Certificates.class).announce();
    }

    static void createKeys(Path keys) throws Exception {
        for (String node : List.of(CITY, ANHE, HEBIN)) {
            TestNode.createKeys(keys, node);
        }
        TestNode.trust(keys, CITY, ANHE);
        TestNode.trust(keys, CITY, HEBIN);
    }

    /** Every county exchanges once, in this order. */
    void night(TestNode... counties) throws Exception {
        for (TestNode county : counties) {
            UUID run = county.the(RunStore.class).beginNow(CITY, RunStore.Cause.CONSOLE, DAY, null, TestNode.NIGHT).orElseThrow();
            county.the(Exchange.class).run(run, () -> false);
            county.the(RunQueue.class).done(run);
        }
        city.the(Reactions.class).runPending();
    }

    UUID register(TestNode node, UnitRef unit, Registration registration, String codeHash) throws Exception {
        UUID id = Ids.next();
        String number = new PetitionNumber(unit.node(), DAY, '1', ++serial).toString();
        Decision decision = new Register(number, unit, registration, codeHash).decide(situation(officer(unit)));
        node.the(ThreadTransactions.class).inNew(() -> {
            node.the(Journal.class).begin(id, "petition", ((Decision.Facts) decision).facts(), Author.SYSTEM);
            return null;
        });
        return id;
    }

    UUID receive(TestNode node, UnitRef unit, Registration registration, String codeHash) throws Exception {
        UUID id = register(node, unit, registration, codeHash);
        act(node, id, officer(unit), new ClassifyClaims(registration.claims()));
        return id;
    }

    void act(TestNode node, UUID id, Actor actor, PetitionCommand command) throws Exception {
        node.the(ThreadTransactions.class).inNew(() -> {
            actNow(node, id, actor, command);
            return null;
        });
    }

    /** Notes that it came, as the receiving node does by rule. */
    void arrive(TestNode node, UUID id) throws Exception {
        node.the(ThreadTransactions.class).inNew(() -> {
            History<PetitionFact> history = node.the(Journal.class).read(id, PetitionFact.class);
            node.the(Journal.class).append(history, List.of(Arrival.of(Petition.fold(history), node.code(), DAY, TERMS).orElseThrow()), Author.SYSTEM);
            return null;
        });
    }

    /** In the transaction of the caller. */
    void actNow(TestNode node, UUID id, Actor actor, PetitionCommand command) {
        History<PetitionFact> history = node.the(Journal.class).read(id, PetitionFact.class);
        Decision decision = Petition.decide(Petition.fold(history), command, situation(actor));
        if (decision instanceof Decision.Refused refused) {
            throw new AssertionError(refused.refusal().toString());
        }
        node.the(Journal.class).append(history, ((Decision.Facts) decision).facts(), Author.SYSTEM);
    }

    static PetitionState state(TestNode node, UUID id) throws Exception {
        return node.the(ThreadTransactions.class).inNew(() -> Petition.fold(node.the(Journal.class).read(id, PetitionFact.class)));
    }

    static Actor officer(UnitRef unit) {
        return new Actor(new UUID(1, 1), "经办人", unit.code(), unit.office(), unit.node(), Set.of(unit.office() ? Seat.CASE_OFFICER : Seat.UNIT_OFFICER));
    }

    private static Situation situation(Actor actor) {
        return new Situation(DAY, actor, TERMS);
    }

    /** Rows of any table that hold one of the words in the clear. */
    static List<String> rowsWith(TestNode node, List<String> words) {
        return node.the(Jdbi.class).withHandle(db -> {
            List<String> rows = new ArrayList<>();
            for (String table : db.select("select table_name from information_schema.tables where table_schema = 'xinfang' and table_type = 'BASE TABLE'")
                    .mapTo(String.class)) {
                rows.addAll(db.select("select t::text from xinfang." + table + " t").mapTo(String.class).list());
            }
            return rows.stream().filter(row -> words.stream().anyMatch(row::contains)).toList();
        });
    }

    static AttachmentRef file(TestNode node) throws Exception {
        byte[] pdf = "%PDF-1.7\n%示例\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        return node.the(AttachmentStore.class).store("工资条.pdf", () -> new ByteArrayInputStream(pdf));
    }

    static Registration letter(boolean confidential, AttachmentRef... files) {
        Matter matter = new Matter("工地拖欠冬季工资", "本人王建设，在双泉镇修路，自去年十月起未领到工资。", "双泉镇", "求决", null, null, null, false, false);
        return new Registration(Channel.LETTER, DAY, DAY, null, "621321101", "0403", 1, 1, false, confidential, false, matter, List.of(WAGES),
                List.of(files), List.of(new Petitioner("王建设", "双泉镇上磨村", "13900001234", null, null, false)), null);
    }

    @Override
    public void close() {
        server.close();
        anhe.close();
        hebin.close();
        city.close();
    }
}
