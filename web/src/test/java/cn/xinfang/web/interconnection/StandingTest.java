package cn.xinfang.web.interconnection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cn.xinfang.interconnection.PeerStatus;
import cn.xinfang.interconnection.RunView;
import cn.xinfang.interconnection.store.RunStore.Cause;
import cn.xinfang.interconnection.store.RunStore.State;

class StandingTest {

    private static final Instant NIGHT = Instant.parse("2026-03-01T16:30:00Z");

    @Test
    void a_peer_that_has_everything_stands_well() {
        assertEquals(Standing.WELL, Standing.of(peer(null, NIGHT, 0, 0, State.DONE)));
    }

    @Test
    void a_peer_whose_packages_are_refused_stands_so_though_a_run_is_under_way() {
        assertEquals(Standing.REFUSED, Standing.of(peer("签名不符", NIGHT, 0, 0, State.RUNNING)));
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILED", "DEAD"})
    void a_run_that_came_to_nothing_weighs_more_than_what_is_behind(State state) {
        assertEquals(Standing.FAILED, Standing.of(peer(null, NIGHT, 3, 0, state)));
    }

    @Test
    void what_could_not_be_applied_weighs_more_than_what_is_behind() {
        assertEquals(Standing.QUARANTINE, Standing.of(peer(null, NIGHT, 3, 1, State.DONE)));
    }

    @Test
    void a_peer_never_reached_is_not_merely_behind() {
        assertEquals(Standing.NEVER, Standing.of(peer(null, null, 3, 0, State.STOPPED)));
    }

    @Test
    void a_stopped_run_leaves_the_peer_behind() {
        assertEquals(Standing.BEHIND, Standing.of(peer(null, NIGHT, 3, 0, State.STOPPED)));
    }

    @Test
    void a_run_asked_for_is_active_before_it_begins() {
        assertTrue(new PeerLine(peer(null, NIGHT, 0, 0, State.WAITING)).active());
    }

    @ParameterizedTest
    @EnumSource
    void every_standing_has_its_word(Standing standing) {
        assertTrue(ResourceBundle.getBundle("cn.xinfang.web.exchange").containsKey("standing." + standing));
    }

    private static PeerStatus peer(String alarm, Instant succeeded, int behind, int waiting, State run) {
        return new PeerStatus("621300", "陇宁市", alarm, alarm == null ? null : NIGHT, succeeded, succeeded, behind,
                behind == 0 ? null : NIGHT, waiting, new RunView(Cause.REQUESTED, run, 1L, NIGHT, null, null, 0, 0, 0, null));
    }
}
