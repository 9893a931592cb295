package cn.xinfang.petition;

import java.util.Set;
import java.util.UUID;

/**
 * The official who acts, as the decision needs to know him.
 *
 * @param unit   code of the unit he acts for
 * @param office whether that unit is a petition office (信访局), not a competent unit
 * @param node   node of the unit
 * @param seats  the duties he holds, his own or as a deputy today
 */
public record Actor(UUID account, String name, String unit, boolean office, String node, Set<Seat> seats) {

    public boolean sits(Seat... any) {
        for (Seat seat : any) {
            if (seats.contains(seat)) {
                return true;
            }
        }
        return false;
    }
}
