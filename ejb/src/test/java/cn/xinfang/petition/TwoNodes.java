package cn.xinfang.petition;

import cn.xinfang.journal.Author;
import cn.xinfang.journal.EntryHeader;
import cn.xinfang.journal.History;
import cn.xinfang.journal.LocalOnly;
import cn.xinfang.journal.PartName;
import cn.xinfang.journal.Recorded;
import cn.xinfang.petition.assignment.AnswerRecall;
import cn.xinfang.petition.assignment.Arrival;
import cn.xinfang.petition.assignment.ReferralMode;
import cn.xinfang.petition.assignment.Refer;
import cn.xinfang.petition.registration.Register;
import cn.xinfang.petition.linking.Join;
import cn.xinfang.petition.linking.LinkKind;
import cn.xinfang.petition.review.ReviewArrival;
import cn.xinfang.petition.routing.HandOverClaims;
import cn.xinfang.petition.routing.RecordTakeUp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Two nodes on which officials do whatever is allowed, at random by a seed, and which now and then read each other. */
public final class TwoNodes {

    public static final UUID STREAM = new UUID(7, 2);

    private static final List<UnitRef> UNITS = List.of(Town.CITY_OFFICE, Town.CITY_LABOUR, Town.CITY_GOVERNMENT, Town.COUNTY_OFFICE, Town.COUNTY_LABOUR,
            Town.COUNTY_ROADS, Town.COUNTY_GOVERNMENT);

    /** Tried seldom, so that most runs get further. */
    private static final Set<Action> ENDS = EnumSet.of(Action.SIMPLIFY, Action.END_SIMPLIFIED, Action.TAKE_CASE, Action.ASK_RECUSAL, Action.ASK_PART, Action.CALL_OFF_PART,
            Action.WITHDRAW, Action.PROPOSE_FILING, Action.DRAFT_DECLINING, Action.RECORD_CONTACT,
            Action.RECORD_ASSISTANCE, Action.JOIN, Action.RELATE, Action.UNDO_RELATE, Action.SEND_BACK_REVIEW, Action.GIVE_HELP,
            Action.DATE_EXECUTION, Action.REPORT_EXECUTION, Action.CHECK_EXECUTION, Action.RECORD_INVESTIGATION, Action.REMIND, Action.UNDO_JOIN);

    /** Taken mostly, where they are open: so runs get to the end. */
    private static final Set<Action> ON = EnumSet.of(Action.SIGN, Action.DRAFT_OPINION, Action.SERVE, Action.REQUEST_REVIEW, Action.DRAFT_REVIEW,
            Action.SIGN_REVIEW, Action.SERVE_REVIEW, Action.END_PROCEDURE);

    private final Random random;
    private final Map<String, List<Recorded<PetitionFact>>> held = new LinkedHashMap<>();
    private LocalDate today;

    private TwoNodes(long seed) {
        random = new Random(seed);
        held.put(Town.CITY, new ArrayList<>());
        held.put(Town.COUNTY, new ArrayList<>());
    }

    /** Everything that happened in a run of that seed, in no order. */
    static List<Recorded<PetitionFact>> run(long seed, int steps) {
        return run(seed, steps, LocalDate.parse("2026-03-02"));
    }

    public static List<Recorded<PetitionFact>> run(long seed, int steps, LocalDate begin) {
        TwoNodes nodes = new TwoNodes(seed);
        nodes.today = begin;
        nodes.register();
        for (int i = 0; i < steps; i++) {
            nodes.step();
        }
        nodes.exchange();
        return nodes.held.get(Town.CITY);
    }

    /** The petition as these entries make it, whatever the order in which they came. */
    static PetitionState fold(List<Recorded<PetitionFact>> entries) {
        List<Recorded<PetitionFact>> sorted = new ArrayList<>(entries);
        sorted.sort((a, b) -> EntryHeader.CAUSAL.compare(a.header(), b.header()));
        return Petition.fold(new History<>(STREAM, "petition", sorted.size(), sorted));
    }

    private void register() {
        UnitRef unit = pick(UNITS);
        Claim[] claims = pick(List.of(new Claim[] {Letters.WAGES, Letters.INSURANCE}, new Claim[] {Letters.WAGES, Letters.INSURANCE},
                new Claim[] {Letters.SUGGESTION}, new Claim[] {Letters.LAWSUIT, Letters.INSURANCE}, new Claim[] {Letters.LAWSUIT}));
        Decision decision = new Register("n", unit, Letters.letter(today, claims), "hash").decide(situation(Town.clerk(unit)));
        write(unit.node(), ((Decision.Facts) decision).facts());
    }

    private void step() {
        today = today.plusDays(random.nextInt(18) == 0 ? 35 : random.nextInt(5) / 4);
        if (random.nextInt(4) == 0) {
            exchange();
            return;
        }
        List<UnitRef> units = new ArrayList<>(UNITS);
        Collections.shuffle(units, random);
        units.stream().filter(this::acts).findFirst();
    }

    /** Whether somebody of the unit had anything to do. */
    private boolean acts(UnitRef unit) {
        PetitionState state = fold(held.get(unit.node()));
        if (!state.known()) {
            return false;
        }
        Actor actor = Town.person("某人" + random.nextInt(2), unit, unit.office()
                ? new Seat[] {Seat.CASE_OFFICER, Seat.OFFICE_HEAD} : new Seat[] {Seat.UNIT_OFFICER, Seat.UNIT_HEAD});
        boolean mayEnd = random.nextInt(12) == 0;
        List<Action> allowed = Petition.options(state, situation(actor)).stream().filter(Petition.Option::open).map(Petition.Option::action).toList();
        List<Action> further = allowed.stream().filter(ON::contains).toList();
        List<Action> open = !further.isEmpty() && random.nextInt(3) > 0 ? further
                : allowed.stream().filter(action -> mayEnd || !ENDS.contains(action)).toList();
        if (open.isEmpty() || !(Petition.decide(state, command(pick(open), state), situation(actor)) instanceof Decision.Facts facts)) {
            return false;
        }
        write(unit.node(), facts.facts());
        return true;
    }

    private PetitionCommand command(Action action, PetitionState state) {
        UnitRef target = pick(UNITS);
        return switch (action) {
            case REFER -> random.nextBoolean() ? Acts.assign(target, today.plusDays(30)) : new Refer(ReferralMode.TRANSFER, target, null, null, null);
            case JOIN -> new Join(LinkKind.REPEAT, random.nextBoolean() ? Stage.lead(Stage.已受理, today)
                    : Stage.lead(Stage.已送达, today.minusDays(60)), Town.CITY_OFFICE, null, null);
            case RAISE_DISPUTE -> Disputes.raise(target);
            case REQUEST_REVIEW -> Acts.request(state, today);
            case HAND_OVER -> new HandOverClaims(List.of(1), Town.CITY_LAW, true, "陇移〔2026〕1号", null);
            case RECORD_TAKE_UP -> new RecordTakeUp(1, today, random.nextBoolean(), "回执");
            case ANSWER_RECALL -> new AnswerRecall(random.nextBoolean(), "已开始调查");
            case DECIDE_OBJECTION -> Acts.decide(random.nextBoolean());
            default -> Acts.of(action, state, today, target);
        };
    }

    /** Both nodes take in what the other has; a referral that has come is noted. */
    private void exchange() {
        List<Recorded<PetitionFact>> city = held.get(Town.CITY);
        List<Recorded<PetitionFact>> county = held.get(Town.COUNTY);
        List<Recorded<PetitionFact>> news = city.stream().filter(entry -> !county.contains(entry)).toList();
        county.stream().filter(entry -> !city.contains(entry)).forEach(city::add);
        county.addAll(news);
        held.keySet().forEach(node -> Arrival.of(fold(held.get(node)), node, today, Story.TERMS)
                .ifPresent(arrived -> write(node, List.of(arrived))));
        held.keySet().forEach(node -> ReviewArrival.of(fold(held.get(node)), node, today, Story.TERMS)
                .ifPresent(arrived -> write(node, List.of(arrived))));
    }

    private void write(String node, List<PetitionFact> facts) {
        List<Recorded<PetitionFact>> entries = held.get(node);
        for (PetitionFact fact : facts) {
            long order = entries.stream().mapToLong(entry -> entry.header().order()).max().orElse(0) + 1;
            TreeMap<String, Long> seen = new TreeMap<>();
            entries.forEach(entry -> seen.merge(entry.header().node(), entry.header().number(), Math::max));
            long number = seen.getOrDefault(node, 0L) + 1;
            seen.remove(node);
            EntryHeader header = new EntryHeader(new UUID(order, Long.parseLong(node)), STREAM, "petition", node, 1, number, null, seen,
                    order, fact.getClass().getSimpleName(), 1, Author.SYSTEM, null, OffsetDateTime.of(today.atStartOfDay(), ZoneOffset.UTC),
                    fact.getClass().isAnnotationPresent(LocalOnly.class), Map.of());
            entries.add(new Recorded<>(header, fact, EnumSet.allOf(PartName.class)));
        }
    }

    private Situation situation(Actor actor) {
        return new Situation(today, actor, Story.TERMS);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
