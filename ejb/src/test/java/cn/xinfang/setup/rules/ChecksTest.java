package cn.xinfang.setup.rules;

import static cn.xinfang.setup.rules.CheckLine.State.ATTENTION;
import static cn.xinfang.setup.rules.CheckLine.State.GOOD;
import static cn.xinfang.setup.rules.CheckLine.State.MISSING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.xinfang.directory.Duty;
import cn.xinfang.setup.rules.CheckLine.State;
import cn.xinfang.setup.rules.Findings.Membership;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static final Map<Duty, Integer> EVERYBODY = Arrays.stream(Duty.values()).collect(Collectors.toMap(duty -> duty, duty -> 2));

    @Test
    void a_city_and_a_county_that_lack_nothing_get_only_good_lines() {
        for (Node node : List.of(city(), county())) {
            assertTrue(node.lines().stream().allMatch(line -> line.state() == GOOD && line.remedy().isEmpty()), node.lines().toString());
        }
        assertEquals(county().lines().size(), city().lines().size() + 1, "a county also has its night");
    }

    @Test
    void every_line_that_is_not_good_says_what_to_do() {
        Node node = county();
        node.registered = null;
        node.offices = 0;
        node.holders = Map.of();
        node.years = Set.of();
        node.writable = false;
        node.keys = Duration.ofDays(-1);
        node.fonts = false;
        node.peers = Map.of();
        node.night = null;
        node.demo = List.of("XINFANG_DEMO");
        node.databaseAhead = Duration.ofMinutes(-2);
        node.deserted = List.of("县人社局");
        assertTrue(node.lines().stream().filter(line -> line.state() != GOOD).count() >= 11, node.lines().toString());
        assertTrue(node.lines().stream().allMatch(line -> line.state() == GOOD || !line.remedy().isEmpty()), node.lines().toString());
    }

    @Test
    void a_node_that_is_unknown_or_known_under_another_superior_is_missing() {
        Node node = county();
        node.registered = null;
        assertEquals(MISSING, node.state("节点"));
        node.registered = new Membership("621321", Optional.of("621400"));
        assertEquals(MISSING, node.state("节点"));
    }

    @Test
    void keys_are_announced_ninety_days_before_they_end() {
        Node node = city();
        node.keys = Duration.ofDays(90);
        assertEquals(GOOD, node.state("密钥"));
        node.keys = Duration.ofDays(89);
        assertEquals(ATTENTION, node.state("密钥"));
        node.keys = Duration.ofSeconds(-1);
        assertEquals(MISSING, node.state("密钥"));
    }

    @Test
    void the_duties_that_nobody_has_are_named_and_a_single_administrator_is_too_few() {
        Node node = city();
        node.holders = new EnumMap<>(EVERYBODY);
        node.holders.put(Duty.SYSTEM_ADMIN, 1);
        assertEquals(ATTENTION, node.state("账号"));
        node.holders.remove(Duty.AUDIT_ADMIN);
        assertTrue(node.line("账号").finding().endsWith("安全审计员"), node.line("账号").finding());
    }

    @Test
    void the_next_years_holidays_are_wanted_from_november_on() {
        Node node = city();
        node.years = Set.of(2026);
        assertEquals(ATTENTION, node.state("节假日"));
        node.today = LocalDate.of(2026, 10, 31);
        assertEquals(GOOD, node.state("节假日"));
        node.years = Set.of(2027);
        assertEquals(MISSING, node.state("节假日"));
    }

    @Test
    void little_space_is_noted_and_next_to_none_is_missing() {
        Node node = city();
        node.free = 19L << 30;
        assertEquals(ATTENTION, node.state("附件目录"));
        node.free = 1L << 29;
        assertEquals(MISSING, node.state("附件目录"));
    }

    @Test
    void a_clock_may_be_off_by_a_minute() {
        Node node = county();
        node.cityAhead = Optional.of(Duration.ofSeconds(-60));
        assertEquals(GOOD, node.state("时钟"));
        node.cityAhead = Optional.of(Duration.ofSeconds(61));
        assertEquals(MISSING, node.state("时钟"));
        node.cityAhead = Optional.empty();
        assertEquals(ATTENTION, node.state("时钟"));
    }

    @Test
    void a_county_without_the_citys_certificate_is_cut_off_and_a_city_only_waits_for_its_county() {
        Node county = county();
        county.peers = Map.of();
        assertEquals(MISSING, county.state("互联互通"));
        Node city = city();
        city.peers = Map.of();
        assertEquals(ATTENTION, city.state("互联互通"));
    }

    @Test
    void a_peer_that_was_silent_for_two_days_is_named() {
        Node node = city();
        node.peers = new HashMap<>();
        node.peers.put("621321", null);
        assertTrue(node.line("互联互通").finding().contains("安河县"), node.line("互联互通").finding());
        node.peers.put("621321", Node.NOW.minus(Duration.ofHours(48)));
        assertEquals(GOOD, node.state("互联互通"));
    }

    private static Node city() {
        Node node = new Node();
        node.expected = new Membership("621300", Optional.empty());
        node.registered = node.expected;
        node.neighbours = Map.of("621321", "安河县");
        node.peers = Map.of("621321", Node.NOW);
        node.cityAhead = Optional.empty();
        node.night = null;
        return node;
    }

    private static Node county() {
        return new Node();
    }

    @Test
    void the_check_says_whether_petitioners_may_ask_without_an_account() {
        Node node = new Node();
        assertTrue(node.line("自助查询").finding().startsWith("没有开放"));
        node.kiosk = true;
        assertTrue(node.line("自助查询").finding().startsWith("已开放：/kiosk/"));
    }

    /** A county that lacks nothing, until a test takes something away. */
    private static final class Node {

        static final Instant NOW = LocalDate.of(2026, 11, 24).atTime(1, 0).toInstant(ZoneOffset.UTC);

        LocalDate today = LocalDate.of(2026, 11, 24);
        Membership expected = new Membership("621321", Optional.of("621300"));
        Membership registered = expected;
        Duration keys = Duration.ofDays(3000);
        Map<String, String> neighbours = Map.of("621300", "陇宁市");
        Map<String, Instant> peers = Map.of("621300", NOW);
        int offices = 1;
        Map<Duty, Integer> holders = EVERYBODY;
        List<String> deserted = List.of();
        Set<Integer> years = Set.of(2026, 2027);
        boolean writable = true;
        long free = 500L << 30;
        Duration databaseAhead = Duration.ofMillis(3);
        Optional<Duration> cityAhead = Optional.of(Duration.ofSeconds(1));
        String night = "00:30";
        List<String> demo = List.of();
        boolean fonts = true;
        boolean kiosk;

        List<CheckLine> lines() {
            return Checks.of(new Findings(NOW, today, expected.parent().isEmpty(), Map.of("fsync", "on"), expected, Optional.ofNullable(registered),
                    NOW.plus(keys), neighbours, peers, offices, 12, holders, deserted, years, writable, free, databaseAhead, cityAhead,
                    Optional.ofNullable(night), demo, fonts, kiosk));
        }

        CheckLine line(String subject) {
            return lines().stream().filter(line -> line.subject().equals(subject)).findFirst().orElseThrow();
        }

        State state(String subject) {
            return line(subject).state();
        }
    }
}
