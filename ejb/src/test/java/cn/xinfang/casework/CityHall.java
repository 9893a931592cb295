package cn.xinfang.casework;

import cn.xinfang.directory.Accounts;
import cn.xinfang.directory.Calendars;
import cn.xinfang.directory.Deputies;
import cn.xinfang.directory.Directory;
import cn.xinfang.directory.ReferenceFile;
import cn.xinfang.directory.store.AccountStore;
import cn.xinfang.directory.store.CalendarStore;
import cn.xinfang.directory.store.DirectoryStore;
import cn.xinfang.docket.PetitionProjector;
import cn.xinfang.docket.store.DocketStore;
import cn.xinfang.docket.store.LikenessStore;
import cn.xinfang.journal.TestNode;
import cn.xinfang.kernel.Ids;
import cn.xinfang.kernel.PetitionNumber;
import cn.xinfang.kernel.Today;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Claim;
import cn.xinfang.petition.ClaimClass;
import cn.xinfang.petition.PetitionCommand;
import cn.xinfang.petition.PetitionState;
import cn.xinfang.petition.Route;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.handling.AcceptanceText;
import cn.xinfang.petition.handling.ClaimResult;
import cn.xinfang.petition.handling.DraftText;
import cn.xinfang.petition.handling.NoticeKind;
import cn.xinfang.petition.handling.OpinionText;
import cn.xinfang.petition.handling.Serve;
import cn.xinfang.petition.handling.ServiceMeans;
import cn.xinfang.petition.handling.SignDraft;
import cn.xinfang.petition.handling.SubmitDraft;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Register;
import cn.xinfang.petition.registration.Registration;
import cn.xinfang.reference.Shipped;
import cn.xinfang.security.Official;
import cn.xinfang.security.Officials;
import cn.xinfang.testing.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/** The shipped city on one day: its officials sign in and work at desks as on a server, on the transaction of a test. */
public final class CityHall {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    public static final String WINDOW = "liumin";
    public static final String OFFICE = "zhoujianping";
    public static final String BUREAU = "songliping";
    public static final String BUREAU_HEAD = "guoweidong";
    public static final String GOVERNMENT = "fangzhimin";
    public static final String GOVERNMENT_HEAD = "xiechunli";
    public static final String GOVERNMENT_NAME = "陇宁市人民政府";

    private static final String BUREAU_CODE = "6213000000001080001";
    private static final Claim WAGES = new Claim(1, "支付拖欠的工资", ClaimClass.APPEAL, Route.PETITION);
    private static final Petitioner WRITER = new Petitioner("测试甲", "安河县双泉镇测试路1号", "10000001234", null, null, false);

    public final Today today = Today.of(Clock.systemUTC(), Optional.of(DAY));
    public final EntityManager entities;
    public final Jdbi sql;
    public final TestNode node;
    public final Directory directory;
    public final Officials officials;
    public final Petitions petitions;
    private String caller;
    private int serial;

    private CityHall(EntityManager entities) {
        this.entities = entities;
        sql = Jdbi.create(entities.unwrap(Connection.class));
        node = TestNode.of(entities, TestNode.CITY, DAY,
                settings -> new PetitionProjector(new DocketStore(sql), new LikenessStore(sql), TestNode.nodeKeys(), settings));
        directory = new Directory(new DirectoryStore(entities));
        AccountStore accounts = new AccountStore(entities);
        officials = new Officials(new Accounts(accounts), new Deputies(accounts), directory, today, () -> caller);
        petitions = new Petitions(node.journal(), officials, directory, new Calendars(new CalendarStore(sql)), today);
    }

    public static void open(Consumer<CityHall> test) {
        TestDatabase.get().rollingBackJpa(entities -> {
            Shipped.load(entities.unwrap(Connection.class), TestNode.CITY);
            CityHall hall = new CityHall(entities);
            ReferenceFile.rows("/reference/accounts.csv").forEach(hall::employ);
            test.accept(hall);
        });
    }

    /** From now on that official works. */
    public CityHall as(String username) {
        caller = username;
        return this;
    }

    public CityHall does(UUID petition, PetitionCommand command) {
        petitions.act(petition, state -> command);
        return this;
    }

    public PetitionState state(UUID petition) {
        return petitions.visible(petition);
    }

    /** A letter about wages that the city's bureau answered today; the writer has the answer. */
    public UUID answered() {
        Official clerk = as(WINDOW).officials.current();
        UUID id = Ids.next();
        String number = new PetitionNumber(clerk.node(), DAY, '1', ++serial).toString();
        petitions.begin(id, new Register(number, petitions.unit(clerk.unit()), letter(), "hash").decide(petitions.situation(clerk)), clerk);
        as(OFFICE).does(id, new ClassifyClaims(List.of(WAGES)))
                .does(id, new Refer(ReferralMode.TRANSFER, petitions.unit(BUREAU_CODE), null, "陇信转〔2026〕1号", "请依法办理"));
        issue(id, new AcceptanceText("由本局调查核实", "宋丽萍 0999-8200000"));
        issue(id, new OpinionText("经查，工资已付清。", List.of(new ClaimResult(1, ClaimResult.Outcome.NOT_SUPPORTED, "不予支持。", "《劳动法》第五十条")),
                GOVERNMENT_NAME));
        return id;
    }

    private void issue(UUID petition, DraftText text) {
        as(BUREAU).does(petition, new SubmitDraft(Ids.next(), text));
        as(BUREAU_HEAD).does(petition, new SignDraft("陇人社信〔2026〕1号"));
        as(BUREAU).does(petition, served(text.notice()));
    }

    public static Serve served(NoticeKind notice) {
        return new Serve(notice, DAY, ServiceMeans.IN_PERSON, "测试甲", "本人签收");
    }

    private static Registration letter() {
        Matter matter = new Matter("河湾安置楼工地拖欠工资", "在河湾安置楼工地务工，自去年十月起未领到工资。", "河湾安置楼工地", "求决", null, null, null, false, false);
        return new Registration(Channel.LETTER, DAY, DAY, null, "621300", "0403", 1, 1, false, false, false, matter, List.of(WAGES), List.of(),
                List.of(WRITER), null);
    }

    private void employ(Map<String, String> row) {
        if (directory.unit(row.get("unit_code")).node().equals(TestNode.CITY)) {
            UUID id = Ids.next();
            sql.useHandle(db -> {
                db.execute("insert into account (id, username, person_name, unit_code, title, enabled) values (?, ?, ?, ?, ?, true)",
                        id, row.get("username"), row.get("person_name"), row.get("unit_code"), row.get("title"));
                for (String duty : row.get("duties").split(";")) {
                    db.execute("insert into account_duty (account_id, duty) values (?, ?)", id, duty);
                }
            });
        }
    }
}
