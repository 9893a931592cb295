package cn.xinfang.correspondence.rules;

import static org.junit.jupiter.api.Assertions.fail;

import cn.xinfang.journal.Author;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.FactCodec;
import cn.xinfang.journal.History;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Recorded;
import cn.xinfang.kernel.AttachmentRef;
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
import cn.xinfang.petition.handling.DraftText;
import cn.xinfang.petition.handling.SignDraft;
import cn.xinfang.petition.handling.SubmitDraft;
import cn.xinfang.petition.registration.Accused;
import cn.xinfang.petition.registration.ClassifyClaims;
import cn.xinfang.petition.registration.Matter;
import cn.xinfang.petition.registration.Petitioner;
import cn.xinfang.petition.registration.Register;
import cn.xinfang.petition.registration.Registration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A petition of one county, told by the commands of its officials; gives the history as a node reads it. */
final class CaseHistory {

    static final UnitRef OFFICE = new UnitRef("01", "安河县信访局", "621321", true, List.of());
    static final UnitRef LABOUR = new UnitRef("02", "安河县人社局", "621321", false, List.of());
    static final UnitRef ROADS = new UnitRef("03", "安河县交通局", "621321", false, List.of());
    static final Claim WAGES = new Claim(1, "支付拖欠的工资。", ClaimClass.APPEAL, Route.PETITION);
    static final Claim SUGGESTION = new Claim(1, "在青山镇增设公交站。", ClaimClass.SUGGESTION, null);
    static final Claim INQUIRY = new Claim(1, "询问末班车时间", ClaimClass.INQUIRY, null);
    static final Claim LICENCE = new Claim(1, "查处无证用工", ClaimClass.APPEAL, Route.STATUTORY_DUTY);
    static final Claim REPORT = new Claim(1, "查处虚报补助", ClaimClass.ACCUSATION, null);
    static final String NUMBER = "621321202603021000174";

    private static final UUID STREAM = new UUID(1, 2);
    private static final FactCodec CODEC = new FactCodec(PetitionFact.SLICES);

    private final List<Recorded<PetitionFact>> entries = new ArrayList<>();
    private final Terms terms = new Terms(TermRules.STANDARD, WorkCalendar.of("2026", HolidayCsv.shipped()));
    private LocalDate today;

    private CaseHistory(LocalDate today) {
        this.today = today;
    }

    /** Registered by the office and classified. */
    static CaseHistory received(Registration registration) {
        return receivedBy(OFFICE, registration);
    }

    static CaseHistory receivedBy(UnitRef unit, Registration registration) {
        CaseHistory file = new CaseHistory(registration.receivedOn());
        file.take(new Register(NUMBER, unit, registration, "hash").decide(file.situation(unit)), unit);
        return file.does(unit, new ClassifyClaims(registration.claims()));
    }

    static Registration letter(int year, Claim claim) {
        return registration(year, claim, false, false);
    }

    static Registration confidential(int year, Claim claim) {
        return registration(year, claim, false, true);
    }

    static Registration anonymous(int year, Claim claim) {
        return registration(year, claim, true, false);
    }

    CaseHistory on(int month, int day) {
        today = LocalDate.of(today.getYear(), month, day);
        return this;
    }

    CaseHistory does(UnitRef unit, PetitionCommand command) {
        return take(Petition.decide(state(), command, situation(unit)), unit);
    }

    CaseHistory signs(UnitRef unit, DraftText text, String number) {
        return does(unit, new SubmitDraft(new UUID(3, 3), text)).does(unit, new SignDraft(number));
    }

    CaseHistory fact(UnitRef unit, PetitionFact fact) {
        Author author = new Author(new UUID(5, 5), "经办" + unit.name().charAt(3), unit.code());
        int number = entries.size() + 1;
        EntryHeader header = new EntryHeader(new UUID(4, number), STREAM, "petition", unit.node(), 1, number, null, new TreeMap<>(), number,
                fact.getClass().getSimpleName(), 1, author, null, today.atStartOfDay().atOffset(ZoneOffset.ofHours(8)), false, Map.of());
        entries.add(new Recorded<>(header, fact, EnumSet.allOf(PartName.class)));
        return this;
    }

    PetitionState state() {
        return Petition.fold(history());
    }

    Situation situation(UnitRef unit) {
        return new Situation(today, new Actor(new UUID(5, Long.parseLong(unit.code())), "负责人", unit.code(), unit.office(), unit.node(), Set.of(Seat.values())), terms);
    }

    History<PetitionFact> history() {
        return new History<>(STREAM, "petition", entries.size(), List.copyOf(entries));
    }

    /** The same history on a node that holds only these parts. */
    History<PetitionFact> holding(PartName... held) {
        return new History<>(STREAM, "petition", entries.size(), entries.stream()
                .map(entry -> new Recorded<>(entry.header(), only(entry.fact(), Set.of(held)), Set.of(held))).toList());
    }

    private static PetitionFact only(PetitionFact fact, Set<PartName> held) {
        Map<PartName, byte[]> parts = new EnumMap<>(PartName.class);
        parts.putAll(CODEC.parts(fact));
        parts.keySet().retainAll(held);
        return (PetitionFact) CODEC.read(fact.getClass().getSimpleName(), parts);
    }

    private CaseHistory take(Decision decision, UnitRef unit) {
        if (decision instanceof Decision.Refused refused) {
            fail(today + ": " + refused.refusal());
        }
        ((Decision.Facts) decision).facts().forEach(fact -> fact(unit, fact));
        return this;
    }

    private static Registration registration(int year, Claim claim, boolean anonymous, boolean confidential) {
        LocalDate received = LocalDate.of(year, 3, 2);
        Matter matter = new Matter("反映工地拖欠工资。", "在青山镇修路工地务工，自去年十月起未领到工资。", "青山镇", "求决", null, null, null, false, false);
        List<Petitioner> petitioners = anonymous ? List.of() : List.of(new Petitioner("测试甲", "安河县青山镇", "13900000000", null, null, false));
        Accused accused = claim.claimClass() == ClaimClass.ACCUSATION ? new Accused("09", "青山镇人民政府", "621321", "测试丙", "负责人") : null;
        return new Registration(Channel.LETTER, LocalDate.of(year, 2, 27), received, null, "621321", "0401", 3, 3, anonymous, confidential,
                false, matter, List.of(claim), List.of(new AttachmentRef(new UUID(6, 6), "测试甲的欠条.jpg", "image/jpeg", 9, "00")),
                petitioners, accused);
    }
}
