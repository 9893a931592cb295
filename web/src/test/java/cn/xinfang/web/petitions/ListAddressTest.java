package cn.xinfang.web.petitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import cn.xinfang.docket.rules.Bounds;
import cn.xinfang.docket.rules.PageKey;
import cn.xinfang.docket.rules.PetitionFilter;
import cn.xinfang.docket.rules.PetitionView;
import cn.xinfang.petition.Channel;
import cn.xinfang.petition.Status;

class ListAddressTest {

    @Test
    void an_address_without_parameters_shows_what_is_in_hand() {
        var address = new ListAddress(Map.of());
        assertEquals(PetitionView.IN_HAND, address.filter().view());
        assertNull(address.after());
        assertFalse(address.narrowed());
    }

    @Test
    void conditions_are_read_from_the_address() {
        var filter = new ListAddress(Map.of("view", "OVERDUE", "channel", "LETTER", "from", "2026-01-05", "q", " 石桥 ")).filter();
        assertEquals(PetitionView.OVERDUE, filter.view());
        assertEquals(Channel.LETTER, filter.channel());
        assertEquals(LocalDate.of(2026, 1, 5), filter.receivedFrom());
        assertEquals("石桥", filter.text());
    }

    @Test
    void the_address_of_a_filter_gives_the_filter_back() {
        var filter = new PetitionFilter(PetitionView.OVERDUE, Channel.VISIT, "04", "621321", "6213210000001080001", Status.ACCEPTED,
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1), "停水",
                new Bounds("621321", "621302", 5, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8)));
        assertEquals(filter, parsed(ListAddress.of(filter)));
        assertEquals(PetitionFilter.of(PetitionView.ALL), parsed(ListAddress.of(PetitionFilter.of(PetitionView.ALL))));
    }

    private static PetitionFilter parsed(String address) {
        return new ListAddress(Arrays.stream(address.substring(1).split("&")).map(pair -> pair.split("=")).collect(Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)))).filter();
    }

    @Test
    void what_is_not_understood_is_no_condition() {
        var address = new ListAddress(Map.of("view", "NONSENSE", "from", "gestern", "status", "", "jsf", "1"));
        assertEquals(PetitionView.IN_HAND, address.filter().view());
        assertNull(address.filter().receivedFrom());
        assertEquals("?from=gestern&view=NONSENSE", address.first());
    }

    @Test
    void another_view_keeps_the_conditions_and_begins_at_its_first_page() {
        var address = new ListAddress(Map.of("view", "ALL", "q", "停水", "after", "1", "afterDue", "2026-03-01"));
        assertEquals("?q=%E5%81%9C%E6%B0%B4&view=ENDED", address.of(PetitionView.ENDED));
        assertTrue(address.narrowed());
    }

    @Test
    void the_next_page_begins_where_this_one_ends() {
        var key = new PageKey(LocalDate.of(2026, 3, 12), "621321202601052000118");
        var next = new ListAddress(Map.of("view", "ALL")).from(key);
        assertEquals("?after=621321202601052000118&afterDue=2026-03-12&view=ALL", next);
        assertEquals(key, new ListAddress(Map.of("after", key.number(), "afterDue", "2026-03-12")).after());
    }

    @Test
    void a_page_may_end_among_those_without_a_period() {
        var key = new PageKey(null, "621321202601052000118");
        assertEquals("?after=621321202601052000118", new ListAddress(Map.of()).from(key));
        assertEquals(key, new ListAddress(Map.of("after", key.number())).after());
    }
}
